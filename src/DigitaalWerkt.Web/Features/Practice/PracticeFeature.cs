using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Practice;

public static class PracticeFeature
{
    public static void AddPractice(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var watch = builder.Environment.IsDevelopment();
        services.AddSingleton(provider => new PracticeLibrary(provider.GetRequiredService<ContentFolder>(), watch));
        services.AddSingleton<IContentCheck, PracticeCheck>();
        services.AddSingleton(provider =>
            new DeviceCookie<PhoneState>("tel", PhoneJson.Default.PhoneState, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<PhoneStore>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<PhoneStore>());
        services.AddScoped<ILearnerData, PhoneData>();
        services.AddScoped<PhonePage>();
    }
}
