using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>The pact for other programs: what visitors read, and no name of whoever told it.</summary>
public sealed class PactData(AppDbContext context, ReadPact read, Texts texts, IOptions<SiteAddress> site, TimeProvider clock)
{
    public async Task<PublicPact> ReadAsync(CancellationToken cancellationToken)
    {
        var pact = await read.RunAsync(cancellationToken);
        var entries = (await context.PactEntries.AsNoTracking().Where(e => e.Kind == PactEntryKind.Progress)
            .OrderBy(e => e.On).ThenBy(e => e.At).ThenBy(e => e.Id).ToListAsync(cancellationToken)).ToLookup(entry => entry.ActionId);
        return new()
        {
            Note = texts.Pact(pact.HasMoreThanWhole ? "Pact_Twice_Surely" : "Pact_Twice"),
            Figures = [.. pact.Figures.Select(Write)],
            Actions = [.. pact.Actions.Select(row => Write(row, [.. entries[row.Action.Id]]))],
            PeopleCounted = pact.PeopleCounted,
        };
    }

    static string WordOf(PactFigureKind kind) => kind switch
    {
        PactFigureKind.Actions => "actions",
        PactFigureKind.People => "people",
        _ => "euros",
    };

    static string? WordOf(PactPillar? pillar) => pillar switch
    {
        PactPillar.SchoolToWork => "school-to-work",
        PactPillar.WorkToWork => "work-to-work",
        PactPillar.BackToWork => "back-to-work",
        _ => null,
    };

    static PublicFigure Write(PactFigure figure) => new()
    {
        Id = figure.Id,
        Counts = WordOf(figure.Kind),
        Title = figure.Title,
        Amount = figure.Amount,
        PartOf = figure.PartOfId,
        Date = figure.On,
        Note = figure.Note,
        Source = figure.Source,
    };

    static PublicEntry Write(PactEntry entry, bool isReplaced) => new()
    {
        Id = entry.Id,
        Date = entry.On,
        Number = entry.Number,
        Spent = entry.Spent,
        Source = entry.Source,
        Note = entry.Note,
        Corrects = entry.CorrectsId,
        IsReplaced = isReplaced,
    };

    PublicAction Write(PactRow row, IReadOnlyList<PactEntry> entries)
    {
        var action = row.Action;
        var replaced = entries.Select(entry => entry.CorrectsId).ToHashSet();
        return new()
        {
            Id = action.Id,
            Title = action.Title,
            Description = action.Summary,
            Track = WordOf(action.Pillar),
            Owner = action.OwnedBy,
            Partners = action.Partners?.Split('\n') ?? [],
            Target = action.Target,
            Unit = action.Unit,
            CountsPeopleAtWork = action.CountsForAim,
            Counted = row.Counted,
            Budget = action.Budget,
            Spent = row.Spent,
            Begins = action.Begins,
            Ends = action.Ends,
            State = action.State?.ToString().ToLowerInvariant(),
            StateReason = action.StateReason,
            StateDate = action.StateOn,
            Late = row.Lateness(clock.Today())?.ToString().ToLowerInvariant(),
            Source = action.Source,
            KnownDate = action.KnownOn,
            Progress =
            [
                .. entries.Select(entry => Write(entry, replaced.Contains(entry.Id))),
            ],
            Page = site.Value.To(PactLinks.Action(action.Id)),
        };
    }
}
