using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Initiatives.Api;
using DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;
using DigitaalWerkt.Web.Features.Network.Keepers;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Pact.Api;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Features.Shared.Web;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network;

public static class NetworkFeature
{
    /// <summary>The directory of initiatives that help people in Ghent on their way to work, signals of what goes wrong there, the actions of the pact, and the partners.</summary>
    public static void AddNetwork(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<DirectoryTransaction>().AddScoped<FirstInitiatives>();
        services.AddSingleton<InitiativeWords>().AddScoped<InitiativeTables>();
        services.AddScoped<ReadInitiatives>().AddScoped<JudgeInitiatives>().AddScoped<WriteInitiatives>().AddScoped<InitiativePreview>();
        services.AddSingleton(provider => new SealedImport<InitiativeRow>(provider.GetRequiredService<IDataProtectionProvider>(), "initiatives to write"));
        services.AddScoped<WriteService>().AddScoped<ReadDirectory>();
        services.AddScoped<FindKeepersOfOld>().AddScoped<IJob, AskKeepers>().AddScoped<IStaffDeskPart, KeepersDesk>();
        services.AddScoped<IPhraseSource, InitiativePhrases>().AddScoped<INewsSource, InitiativesInNews>();
        services.AddScoped<IMessageKind, PagesToCheck>().AddScoped<IMessageSubject, PagesToCheckSubject>();
        services.AddScoped<IPublicPages, NetworkPages>();
        services.AddSingleton<IContentCheck, InitiativesCheck>();
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Network, "Network", "Network_Nav_Directory", InitiativeLinks.Kept, Policies.AnyCoordinator, 10));
        services.Configure<RazorPagesOptions>(pages =>
            pages.Conventions.AddPageRoute("/Network/Initiatives/Team/Edit", InitiativeLinks.New));
        builder.AddSignals();
        builder.AddPact();
        builder.AddPartners();
    }

    /// <summary>The directory and the pact for other programs.</summary>
    public static void MapNetwork(this WebApplication app)
    {
        app.MapDirectory();
        app.MapPact();
    }

    /// <summary>Fills what is empty with what the content folder knows.</summary>
    public static async Task FillNetworkAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstInitiatives>().FillAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<FirstSignals>().FillAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<FirstPact>().FillAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<FirstPartners>().FillAsync(cancellationToken);
    }
}
