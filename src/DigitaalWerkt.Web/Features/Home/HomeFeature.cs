using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<StaffNav>();
        builder.Services.AddSingleton(new StaffNavItem("Home", "Nav_Contacts", HomeLinks.Contacts, "call", Policies.Coordinator, 60));
    }
}
