using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningFeature
{
    public static void AddLearning(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ModuleLibrary>();

        services.AddSingleton(provider =>
            new DeviceCookie<ProgressEvent[]>("les", ProgressJson.Default.ProgressEventArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<LearnerProgress>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<LearnerProgress>());
    }
}
