using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

static class ContactsFeature
{
    /// <summary>The places and people on the help page, kept by coordinators.</summary>
    public static void AddContacts(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/HelpDesk/Contacts/Edit", ContactLinks.New));
        builder.Services.AddSingleton(
            new StaffNavPage(StaffGroup.Management, "HelpDesk", "Nav_Contacts", ContactLinks.All, Policies.AnyCoordinator, 60));
        builder.Services.AddScoped<IContactsOfPerson, ContactsOfOrganisation>();
        if (builder.Configuration.IsDemo)
        {
            builder.Services.AddScoped<IDemoPart, DemoContacts>();
        }
    }
}
