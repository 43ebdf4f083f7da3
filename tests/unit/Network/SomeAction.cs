using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Network;

/// <summary>An action of the pact of which only some things matter.</summary>
public static class SomeAction
{
    public static PactActionDetails Details(string title = "Leren in de zorg", Guid? organisation = null) => new()
    {
        OrganisationId = organisation, Pillar = PactPillar.WorkToWork, Title = title, Summary = "Je leert een beroep in de zorg.", OwnedBy = "Jobteam",
        Partners = "VDAB\nOCMW", Target = 40, Unit = "mensen", CountsForAim = true, Budget = 10_000, Begins = null, Ends = null, Source = "Verslag van 2026",
    };

    /// <summary>One that isn't kept anywhere.</summary>
    public static PactAction Of(PactActionDetails? details = null, DateOnly? knownOn = null) =>
        PactAction.Create(details ?? Details(), knownOn ?? new(2026, 1, 1), DateTimeOffset.UnixEpoch);

    public static PactFigureDetails Figure(PactFigureKind kind, int amount, Guid? partOf = null, string title = "Geld voor het pact") => new()
    {
        Kind = kind, Title = title, Amount = amount, PartOfId = partOf, On = new(2019, 7, 2), Note = null, Source = "Persbericht van 2019",
    };

    /// <summary>Adds one to a site, known since today.</summary>
    public static Task<PactAction> AddActionAsync(this SiteFixture site, PactActionDetails? details = null) => site.QueryAsync(async context =>
    {
        var action = context.Add(PactAction.Create(details ?? Details(), site.Clock.Today(), site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync();
        return action;
    });

    /// <summary>Tells something of one on a site.</summary>
    public static Task<PactEntry> TellAsync(this SiteFixture site, PactAction action, PactProgress progress, NetworkHand? by = null) =>
        site.QueryAsync(async context =>
        {
            var kept = await context.PactActions.SingleAsync(a => a.Id == action.Id);
            var entry = context.Add(kept.Tell(progress, by, site.Clock.GetUtcNow())).Entity;
            await context.SaveChangesAsync();
            return entry;
        });
}
