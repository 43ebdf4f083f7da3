using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Practice;

public static class PracticeFeature
{
    public static void AddPractice(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<PracticeLibrary>();
        services.AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<PracticeLibrary>());
        services.AddSingleton<IContentCheck, PracticeCheck>();
        services.AddSingleton(provider =>
            new DeviceCookie<PhoneState>("tel", PhoneJson.Default.PhoneState, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<PhoneStore>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<PhoneStore>());
        services.AddScoped<ILearnerPart, PhoneDossier>();
        services.AddScoped<IDevicePart, PhoneDossier>();
        services.AddScoped<PhonePage>();
    }

    /// <summary>Broken e-mails stop the start here, before anybody opens the phone.</summary>
    public static void OpenPractice(this WebApplication app)
    {
        app.Services.GetRequiredService<PracticeLibrary>();
        app.MapAppPictures();
    }
}
