using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Web.Features.Accounts;

public static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.AddStaff();
        builder.Services.AddScoped<CurrentLearner>();
    }
}
