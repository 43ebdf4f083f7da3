namespace DigitaalWerkt.Web.Features.Classes.Exchange;

static class ExchangeFeature
{
    public static void AddExchange(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReadPlan>();
        services.AddScoped<PlanCheck>();
        services.AddScoped<WritePlan>();
        services.AddScoped<ExportTables>();
        services.AddSingleton<SealedPlans>();
    }
}
