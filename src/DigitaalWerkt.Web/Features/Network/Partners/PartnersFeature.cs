using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Profile;
using DigitaalWerkt.Web.Features.Network.Partners.Exchange;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Partners;

static class PartnersFeature
{
    /// <summary>The organisations of the network: what each does, for whom, and which people said that they may stand there.</summary>
    public static void AddPartners(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PartnerTransaction>().AddScoped<FirstPartners>().AddScoped<PartnerTables>();
        services.AddSingleton<PartnerWords>().AddScoped<ReadPartners>().AddScoped<JudgePartners>().AddScoped<WritePartners>().AddScoped<PartnerPreview>();
        services.AddSingleton(provider => new SealedImport<PartnerRow>(provider.GetRequiredService<IDataProtectionProvider>(), "partners to write"));
        services.AddScoped<IPhraseSource, PartnerPhrases>();
        services.AddScoped<IContactsOfPerson, ContactOfPartner>();
        services.AddSingleton<IContentCheck, PartnersCheck>();
        services.AddSingleton(new ProfileLink("Network", "Partner_Self", PartnerLinks.Self));
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Network", "Partner_All", PartnerLinks.Kept, Policies.AnyCoordinator, 15));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Network/Partners/Keep/Edit", PartnerLinks.New));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoPartners>();
        }
    }
}
