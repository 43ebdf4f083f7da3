using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Pact.Exchange;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>The actions and what was told of them as tables. They name organisations and no people.</summary>
public sealed class PactTables(AppDbContext context, ReadPact read, PactWords words, Texts texts, TimeProvider clock)
{
    static readonly PactColumn[] Columns = Enum.GetValues<PactColumn>();

    static readonly string[] EntryHeadings =
    [
        "Pact_Action", "Pact_On", "Pact_Counted", "Pact_Unit", "Pact_Spent", "Pact_Source", "Pact_Note", "Pact_State", "Pact_Entry_Counts",
    ];

    public async Task<Table> ActionsAsync(CancellationToken cancellationToken)
    {
        var rows = await read.RowsAsync(context.PactActions.Going(), cancellationToken);
        var keepers = await context.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return new(
            texts.Pact("Pact_Title"),
            [.. Columns.Select(words.Heading)],
            [.. rows.Select(row => (IReadOnlyList<object?>)[.. Columns.Select(column => CellOf(column, row, keepers))])]);
    }

    public async Task<Table> EntriesAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in context.PactEntries.AsNoTracking()
            join action in context.PactActions.Going() on entry.ActionId equals action.Id
            orderby action.Title, entry.On, entry.At, entry.Id
            select new { Entry = entry, action.Title, action.Unit, IsReplaced = context.PactEntries.Any(e => e.CorrectsId == entry.Id) })
            .ToListAsync(cancellationToken);
        return new(
            texts.Pact("Pact_Entries"),
            [.. EntryHeadings.Select(key => texts.Pact(key))],
            [
                .. rows.Select(row => (IReadOnlyList<object?>)
                [
                    row.Title, row.Entry.On, row.Entry.Number, row.Unit, row.Entry.Spent,
                    row.Entry.Source ?? (row.Entry.IsUnsourced ? texts.Pact("Pact_Unsourced") : null), row.Entry.Note,
                    row.Entry.State is null ? null : texts.Pact(row.Entry.State.Key()), texts.Dutch("Shared", row.IsReplaced ? "No" : "Yes"),
                ]),
            ]);
    }

    object? CellOf(PactColumn column, PactRow row, IReadOnlyDictionary<Guid, string> keepers)
    {
        var action = row.Action;
        return column switch
        {
            PactColumn.Code => action.Id.ToString(),
            PactColumn.Title => action.Title,
            PactColumn.Pillar => texts.Pact(action.Pillar.Key()),
            PactColumn.Summary => action.Summary,
            PactColumn.OwnedBy => action.OwnedBy,
            PactColumn.Partners => action.Partners,
            PactColumn.Target => action.Target,
            PactColumn.Unit => action.Unit,
            PactColumn.CountsForAim => texts.Dutch("Shared", action.CountsForAim ? "Yes" : "No"),
            PactColumn.Budget => action.Budget,
            PactColumn.Begins => action.Begins,
            PactColumn.Ends => action.Ends,
            PactColumn.Source => action.Source,
            PactColumn.Keeper => action.OrganisationId is { } keeper ? keepers[keeper] : texts.Pact("Network_Keeper_Network"),
            PactColumn.Counted => row.Counted,
            PactColumn.Spent => row.Spent,
            PactColumn.State => texts.Pact(action.State.Key()),
            PactColumn.Reason => action.StateReason,
            PactColumn.StateOn => action.StateOn,
            PactColumn.Last => row.LastOn,
            PactColumn.Late => row.Lateness(clock.Today()) is { } late ? texts.Pact(late.Key()) : null,
            _ => row.Unsourced,
        };
    }
}
