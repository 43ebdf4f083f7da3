using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Network.Pact.Api;
using DigitaalWerkt.Web.Features.Network.Pact.Exchange;
using DigitaalWerkt.Web.Features.Network.Pact.Keep;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact;

static class PactFeature
{
    /// <summary>The actions of the pact for work: what was agreed, what came of it, and from where that is known.</summary>
    public static void AddPact(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PactTransaction>().AddScoped<FirstPact>().AddScoped<ReadPact>().AddScoped<PactTables>().AddScoped<PactData>();
        services.AddSingleton<PactWords>().AddScoped<ReadActions>().AddScoped<JudgeActions>().AddScoped<WriteActions>().AddScoped<ActionPreview>();
        services.AddSingleton(provider => new SealedImport<ActionRow>(provider.GetRequiredService<IDataProtectionProvider>(), "actions to write"));
        services.AddScoped<IPhraseSource, PactPhrases>().AddScoped<INewsSource, ActionsInNews>();
        services.AddScoped<IStaffDeskPart, PactDesk>();
        services.AddSingleton<IContentCheck, PactCheck>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Network", "Pact_Title", PactLinks.Team, Policies.Team, 40));
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Network", "Pact_Nav_Keep", PactLinks.Kept, Policies.AnyCoordinator, 50));
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddPageRoute("/Network/Pact/Keep/Edit", PactLinks.New);
            pages.Conventions.AddPageRoute("/Network/Pact/Keep/Figure", PactLinks.NewFigure);
        });
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoPact>();
        }
    }
}
