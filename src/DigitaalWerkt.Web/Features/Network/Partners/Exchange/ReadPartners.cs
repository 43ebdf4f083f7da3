using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>Reads partners out of a table, each line one: a code names one that is there, no code makes a new one.</summary>
/// <remarks>A column that isn't in the table changes nothing; an empty cell empties what it stands for.</remarks>
public sealed class ReadPartners(AppDbContext context, PartnerWords words, TimeProvider clock)
{
    /// <summary>The headings without which the table can't be read.</summary>
    public IReadOnlyList<string> NeededHeadings => [words.Heading(PartnerColumn.Name)];

    public async Task<IReadOnlyList<PartnerFate>> RunAsync(
        TableColumns columns, IReadOnlyList<TableRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var there = await context.Partners.AsNoTracking().Going().ToDictionaryAsync(p => p.Id, cancellationToken);
        var keepers = (await context.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name, IsOpen = o.ArchivedAt == null }).ToListAsync(cancellationToken))
            .ToLookup(o => TableColumns.Key(o.Name), o => new Keeper(o.Id, o.IsOpen));
        return [.. rows.Select(row => new RowReader(columns, row, words, clock.Today()).Read(there, keepers, coordinator))];
    }

    sealed record Keeper(Guid Id, bool IsOpen);

    sealed class RowReader(TableColumns columns, TableRow row, PartnerWords words, DateOnly today)
    {
        readonly List<string> reasons = [];

        public PartnerFate Read(IReadOnlyDictionary<Guid, Partner> there, ILookup<string, Keeper> keepers, ClaimsPrincipal coordinator)
        {
            var name = PlainText.Line(Cell(PartnerColumn.Name)) ?? "";
            var code = Cell(PartnerColumn.Code);
            var partner = code.Length > 0 && Guid.TryParse(code, out var id) ? there.GetValueOrDefault(id) : null;
            if (code.Length > 0 && partner is null)
            {
                return new(row.Number, name, null, [words.Say("Partner_Fate_Code", code)]);
            }
            var before = partner is null ? null : PartnerDetails.Of(partner);
            var details = Details(before, KeeperOf(before, keepers, coordinator));
            var checkedOn = partner is null ? Checked(details) : null;
            reasons.AddRange(PartnerRules.FaultsOf(details).Select(fault => $"{HeadingOf(fault.Field)}: {words.Say(fault.Key, fault.Most)}"));
            return reasons.Count > 0
                ? new(row.Number, name, null, reasons)
                : new(row.Number, name, new(row.Number, partner?.Id ?? Guid.CreateVersion7(), before, details, checkedOn), []);
        }

        PartnerDetails Details(PartnerDetails? before, Guid? keeper) => new()
        {
            OrganisationId = keeper,
            Name = Line(PartnerColumn.Name, before?.Name) ?? "",
            Summary = Lines(PartnerColumn.Summary, before?.Summary) ?? "",
            Audience = Line(PartnerColumn.Audience, before?.Audience),
            Places = Lines(PartnerColumn.Places, before?.Places),
            Hours = Line(PartnerColumn.Hours, before?.Hours),
            Contact = Line(PartnerColumn.Contact, before?.Contact),
            Languages = Line(PartnerColumn.Languages, before?.Languages),
            Link = Line(PartnerColumn.Link, before?.Link),
            Tasks = Codes(PartnerColumn.Tasks, PartnerCodes.Tasks, PartnerCodes.TaskKey, before?.Tasks),
            Roles = Codes(PartnerColumn.Roles, PartnerCodes.Roles, PartnerCodes.RoleKey, before?.Roles),
            Source = Line(PartnerColumn.Source, before?.Source),
        };

        // A coordinator of a partner keeps the page of the own organisation, whatever the column says.
        Guid? KeeperOf(PartnerDetails? before, ILookup<string, Keeper> keepers, ClaimsPrincipal coordinator)
        {
            if (!coordinator.Has(StaffRole.NetworkCoordinator))
            {
                return before is null ? coordinator.OrganisationId : before.OrganisationId;
            }
            var cell = Cell(PartnerColumn.Keeper);
            if (cell.Length == 0)
            {
                return Has(PartnerColumn.Keeper) ? null : before?.OrganisationId;
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
        DateOnly? Checked(PartnerDetails details)
        {
            var cell = Cell(PartnerColumn.CheckedOn);
            var day = TableColumns.Day(cell);
            if (cell.Length > 0 && day is null)
            {
                reasons.Add($"{words.Heading(PartnerColumn.CheckedOn)}: {words.Say("Network_Fate_Day", cell)}");
            }
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

        IReadOnlyList<string> Codes(PartnerColumn column, IReadOnlyList<string> all, Func<string, string> key, IReadOnlyList<string>? before)
        {
            if (!Has(column))
            {
                return before ?? [];
            }
            var (codes, unknown) = words.Read(Cell(column), all, key);
            reasons.AddRange(unknown.Select(word => $"{words.Heading(column)}: {words.Say("Partner_Fate_Word", word)}"));
            return codes;
        }

        string? Line(PartnerColumn column, string? before) => Has(column) ? PlainText.Line(Cell(column)) : before;

        string? Lines(PartnerColumn column, string? before) => Has(column) ? PlainText.Lines(Cell(column)) : before;

        bool Has(PartnerColumn column) => columns.Has(words.Heading(column));

        string Cell(PartnerColumn column) => columns.Cell(row, words.Heading(column));

        string HeadingOf(string field) => words.Heading(Enum.Parse<PartnerColumn>(field));
    }
}
