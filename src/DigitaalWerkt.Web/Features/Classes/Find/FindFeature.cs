using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Features.Shared.Web;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>What a visitor does with classes: find, book, manage.</summary>
static class FindFeature
{
    public static void AddFinding(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => new DeviceCookie<DeviceBooking[]>(
            MyBookings.Cookie, BookingJson.Default.DeviceBookingArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddSingleton<BookingTokens>();
        services.AddScoped<FindSessions>();
        services.AddScoped<FindBooking>();
        services.AddScoped<MyBookings>();
        services.AddScoped<INewsSource, SessionsInNews>();
        services.AddScoped<IPublicPages, SessionPages>();
    }
}
