using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this WebApplicationBuilder builder) => builder.Services.AddScoped<StaffNav>();
}
