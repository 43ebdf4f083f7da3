using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>Reads actions out of a table, each line one: a code names one that is there, no code makes a new one.</summary>
/// <remarks>A column that isn't in the table changes nothing; an empty cell empties what it stands for. Sums and states aren't read: those are entries.</remarks>
public sealed class ReadActions(AppDbContext context, PactWords words)
{
    /// <summary>The headings without which the table can't be read.</summary>
    public IReadOnlyList<string> NeededHeadings => [words.Heading(PactColumn.Title)];

    public async Task<IReadOnlyList<ActionFate>> RunAsync(TableColumns columns, IReadOnlyList<TableRow> rows, CancellationToken cancellationToken)
    {
        var there = await context.PactActions.AsNoTracking().Going().ToDictionaryAsync(a => a.Id, cancellationToken);
        var keepers = (await context.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name, IsOpen = o.ArchivedAt == null }).ToListAsync(cancellationToken))
            .ToLookup(o => TableColumns.Key(o.Name), o => new Keeper(o.Id, o.IsOpen));
        return [.. rows.Select(row => new RowReader(columns, row, words).Read(there, keepers))];
    }

    sealed record Keeper(Guid Id, bool IsOpen);

    sealed class RowReader(TableColumns columns, TableRow row, PactWords words)
    {
        readonly List<string> reasons = [];

        public ActionFate Read(IReadOnlyDictionary<Guid, PactAction> there, ILookup<string, Keeper> keepers)
        {
            var title = PlainText.Line(Cell(PactColumn.Title)) ?? "";
            var code = Cell(PactColumn.Code);
            var action = code.Length > 0 && Guid.TryParse(code, out var id) ? there.GetValueOrDefault(id) : null;
            if (code.Length > 0 && action is null)
            {
                return new(row.Number, title, null, [words.Say("Pact_Fate_Code", code)]);
            }
            var before = action is null ? null : PactActionDetails.Of(action);
            var details = Details(before, KeeperOf(before, keepers));
            reasons.AddRange(PactRules.FaultsOf(details).Select(fault => $"{HeadingOf(fault.Field)}: {words.Say(fault.Key, fault.Most)}"));
            return reasons.Count > 0
                ? new(row.Number, title, null, reasons)
                : new(row.Number, title, new(row.Number, action?.Id ?? Guid.CreateVersion7(), before, details), []);
        }

        PactActionDetails Details(PactActionDetails? before, Guid? keeper) => new()
        {
            OrganisationId = keeper,
            Pillar = Has(PactColumn.Pillar) ? Pillar() : before?.Pillar,
            Title = Line(PactColumn.Title, before?.Title) ?? "",
            Summary = Lines(PactColumn.Summary, before?.Summary) ?? "",
            OwnedBy = Line(PactColumn.OwnedBy, before?.OwnedBy),
            Partners = Lines(PactColumn.Partners, before?.Partners),
            Target = Has(PactColumn.Target) ? Number(PactColumn.Target, "Pact_Number_Error", PactAction.MostNumber) : before?.Target,
            Unit = Line(PactColumn.Unit, before?.Unit),
            CountsForAim = Has(PactColumn.CountsForAim) ? Yes(PactColumn.CountsForAim) : before?.CountsForAim is true,
            Budget = Has(PactColumn.Budget) ? Number(PactColumn.Budget, "Pact_Euros_Error", PactAction.MostEuros) : before?.Budget,
            Begins = Has(PactColumn.Begins) ? Day(PactColumn.Begins) : before?.Begins,
            Ends = Has(PactColumn.Ends) ? Day(PactColumn.Ends) : before?.Ends,
            Source = Line(PactColumn.Source, before?.Source),
        };

        Guid? KeeperOf(PactActionDetails? before, ILookup<string, Keeper> keepers)
        {
            var cell = Cell(PactColumn.Keeper);
            if (cell.Length == 0 || TableColumns.Key(cell) == TableColumns.Key(words.Say("Network_Keeper_Network")))
            {
                return Has(PactColumn.Keeper) ? null : before?.OrganisationId;
            }
            // One that was put aside is chosen no more, and stays where it was chosen before.
            if (keepers[TableColumns.Key(cell)].FirstOrDefault(keeper => keeper.IsOpen || keeper.Id == before?.OrganisationId) is { } known)
            {
                return known.Id;
            }
            reasons.Add(words.Say("Network_Fate_Keeper", cell));
            return null;
        }

        PactPillar? Pillar()
        {
            var cell = Cell(PactColumn.Pillar);
            if (!words.TryReadPillar(cell, out var pillar))
            {
                reasons.Add($"{words.Heading(PactColumn.Pillar)}: {words.Say("Pact_Fate_Pillar", cell)}");
            }
            return pillar;
        }

        bool Yes(PactColumn column)
        {
            var cell = Cell(column);
            if (!words.TryReadYes(cell, out var isYes))
            {
                reasons.Add($"{words.Heading(column)}: {words.Say("Pact_Fate_Yes", cell)}");
            }
            return isYes;
        }

        int? Number(PactColumn column, string key, int most)
        {
            var cell = Cell(column);
            var number = Euros.Read(cell);
            if (cell.Length > 0 && number is null)
            {
                reasons.Add($"{words.Heading(column)}: {words.Say(key, most)}");
            }
            return number;
        }

        DateOnly? Day(PactColumn column)
        {
            var cell = Cell(column);
            var day = TableColumns.Day(cell);
            if (cell.Length > 0 && day is null)
            {
                reasons.Add($"{words.Heading(column)}: {words.Say("Network_Fate_Day", cell)}");
            }
            return day;
        }

        string? Line(PactColumn column, string? before) => Has(column) ? PlainText.Line(Cell(column)) : before;

        string? Lines(PactColumn column, string? before) => Has(column) ? PlainText.Lines(Cell(column)) : before;

        bool Has(PactColumn column) => columns.Has(words.Heading(column));

        string Cell(PactColumn column) => columns.Cell(row, words.Heading(column));

        string HeadingOf(string field) => words.Heading(Enum.Parse<PactColumn>(field));
    }
}
