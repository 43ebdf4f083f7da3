using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Drift.Editors;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.Drift;

public static class DriftFeature
{
    /// <summary>Screens that changed since a lesson was written: visitors say so, editors look.</summary>
    public static void AddDrift(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<FlaggedSteps>();
        services.AddSingleton<DriftTokens>();
        services.AddScoped<DriftTransaction>();
        services.AddScoped<ReportDrift>();
        services.AddScoped<ReadDrift>();
        services.AddSingleton<IStepPart, DriftPart>();
        services.AddScoped<IFileUse, DriftPhotos>();
        services.AddRetention<RemoveDriftReports>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Drift", "Drift_Nav", DriftLinks.Editors, Policies.AnyCoordinator, 75));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoDrift>();
        }
    }
}
