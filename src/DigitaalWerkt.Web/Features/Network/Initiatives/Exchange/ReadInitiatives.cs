using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>Reads initiatives out of a table, each line one: a code names one that is there, no code makes a new one.</summary>
/// <remarks>A column that isn't in the table changes nothing; an empty cell empties what it stands for.</remarks>
public sealed class ReadInitiatives(AppDbContext context, InitiativeWords words, TimeProvider clock)
{
    /// <summary>The headings without which the table can't be read.</summary>
    public IReadOnlyList<string> NeededHeadings => [words.Heading(InitiativeColumn.Name)];

    public async Task<IReadOnlyList<InitiativeFate>> RunAsync(
        TableColumns columns, IReadOnlyList<TableRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var there = await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null).ToDictionaryAsync(i => i.Id, cancellationToken);
        var keepers = (await context.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name, IsOpen = o.ArchivedAt == null }).ToListAsync(cancellationToken))
            .ToLookup(o => TableColumns.Key(o.Name), o => new Keeper(o.Id, o.IsOpen));
        return [.. rows.Select(row => new RowReader(columns, row, words, clock.Today()).Read(there, keepers, coordinator))];
    }

    sealed record Keeper(Guid Id, bool IsOpen);

    sealed class RowReader(TableColumns columns, TableRow row, InitiativeWords words, DateOnly today)
    {
        readonly List<string> reasons = [];

        public InitiativeFate Read(IReadOnlyDictionary<Guid, Initiative> there, ILookup<string, Keeper> keepers, ClaimsPrincipal coordinator)
        {
            var name = PlainText.Line(Cell(InitiativeColumn.Name)) ?? "";
            var code = Cell(InitiativeColumn.Code);
            var initiative = code.Length > 0 && Guid.TryParse(code, out var id) ? there.GetValueOrDefault(id) : null;
            if (code.Length > 0 && initiative is null)
            {
                return new(row.Number, name, null, [words.Say("Network_Fate_Code", code)]);
            }
            var before = initiative is null ? null : InitiativeDetails.Of(initiative);
            var details = Details(before, KeeperOf(before, keepers, coordinator));
            var checkedOn = initiative is null ? Checked(details) : null;
            reasons.AddRange(InitiativeRules.FaultsOf(details).Select(fault => $"{HeadingOf(fault.Field)}: {words.Say(fault.Key, fault.Most)}"));
            return reasons.Count > 0
                ? new(row.Number, name, null, reasons)
                : new(row.Number, name, new(row.Number, initiative?.Id ?? Guid.CreateVersion7(), before, details, checkedOn), []);
        }

        InitiativeDetails Details(InitiativeDetails? before, Guid? keeper) => new()
        {
            OrganisationId = keeper,
            Name = Line(InitiativeColumn.Name, before?.Name) ?? "",
            OfferedBy = Line(InitiativeColumn.OfferedBy, before?.OfferedBy) ?? "",
            Summary = Line(InitiativeColumn.Summary, before?.Summary) ?? "",
            Tags = Has(InitiativeColumn.For) ? For() : before?.Tags ?? [],
            Cost = Line(InitiativeColumn.Cost, before?.Cost),
            Access = Lines(InitiativeColumn.Access, before?.Access),
            Places = Lines(InitiativeColumn.Places, before?.Places),
            Hours = Line(InitiativeColumn.Hours, before?.Hours),
            Languages = Line(InitiativeColumn.Languages, before?.Languages),
            Link = Line(InitiativeColumn.Link, before?.Link),
            ValidFrom = Has(InitiativeColumn.ValidFrom) ? Day(InitiativeColumn.ValidFrom) : before?.ValidFrom,
            ValidUntil = Has(InitiativeColumn.ValidUntil) ? Day(InitiativeColumn.ValidUntil) : before?.ValidUntil,
            Source = Line(InitiativeColumn.Source, before?.Source),
        };

        // A coordinator of a partner keeps for the own organisation, whatever the column says.
        Guid? KeeperOf(InitiativeDetails? before, ILookup<string, Keeper> keepers, ClaimsPrincipal coordinator)
        {
            if (!coordinator.Has(StaffRole.NetworkCoordinator))
            {
                return before is null ? coordinator.OrganisationId : before.OrganisationId;
            }
            var cell = Cell(InitiativeColumn.Keeper);
            if (cell.Length == 0 || TableColumns.Key(cell) == TableColumns.Key(words.Say("Network_Keeper_Network")))
            {
                return Has(InitiativeColumn.Keeper) ? null : before?.OrganisationId;
            }
            // One that was put aside is chosen no more, and stays where it was chosen before.
            if (keepers[TableColumns.Key(cell)].FirstOrDefault(keeper => keeper.IsOpen || keeper.Id == before?.OrganisationId) is { } known)
            {
                return known.Id;
            }
            reasons.Add(words.Say("Network_Fate_Keeper", cell));
            return null;
        }

        // What comes out of a list with a day is as certain as its source, and no more.
        DateOnly? Checked(InitiativeDetails details)
        {
            var day = Day(InitiativeColumn.CheckedOn);
            if (day > today)
            {
                reasons.Add(words.Say("Network_Fate_CheckedLater"));
            }
            if (day is not null && details.Source is null)
            {
                reasons.Add(words.Say("Network_Fate_NoSource"));
            }
            return day;
        }

        IReadOnlyList<string> For()
        {
            var (codes, unknown) = words.ReadFor(Cell(InitiativeColumn.For));
            reasons.AddRange(unknown.Select(word => words.Say("Network_Fate_For", word)));
            return codes;
        }

        DateOnly? Day(InitiativeColumn column)
        {
            var cell = Cell(column);
            var day = TableColumns.Day(cell);
            if (cell.Length > 0 && day is null)
            {
                reasons.Add($"{words.Heading(column)}: {words.Say("Network_Fate_Day", cell)}");
            }
            return day;
        }

        string? Line(InitiativeColumn column, string? before) => Has(column) ? PlainText.Line(Cell(column)) : before;

        string? Lines(InitiativeColumn column, string? before) => Has(column) ? PlainText.Lines(Cell(column)) : before;

        bool Has(InitiativeColumn column) => columns.Has(words.Heading(column));

        string Cell(InitiativeColumn column) => columns.Cell(row, words.Heading(column));

        string HeadingOf(string field) => words.Heading(Enum.Parse<InitiativeColumn>(field));
    }
}
