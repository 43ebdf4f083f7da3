using DigitaalWerkt.Web.Features.Shared.Imports;
using Microsoft.AspNetCore.DataProtection;

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
        services.AddScoped<PlanPreview>();
        services.AddSingleton(provider => new SealedImport<PlanRow>(provider.GetRequiredService<IDataProtectionProvider>(), "sessions to plan"));
    }
}
