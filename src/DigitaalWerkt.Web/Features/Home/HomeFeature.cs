using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Home.Contacts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<StaffNav>();
        builder.Services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Home/Contacts/Edit", ContactLinks.New));
        builder.Services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Home", "Nav_Contacts", ContactLinks.All, Policies.AnyCoordinator, 60));
        if (builder.Configuration.IsDemo)
        {
            builder.Services.AddScoped<IDemoPart, DemoContacts>();
        }
    }
}
