namespace DigitaalWerkt.Web.Features.Accounts;

public static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CurrentLearner>();
    }
}
