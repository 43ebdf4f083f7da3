using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>The partners as a table, which can come in again. It names no people.</summary>
public sealed class PartnerTables(AppDbContext context, PartnerWords words)
{
    static readonly PartnerColumn[] Columns = Enum.GetValues<PartnerColumn>();

    public async Task<Table> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await context.Partners.AsNoTracking().Going().OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { Partner = p, Keeper = context.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).SingleOrDefault() })
            .ToListAsync(cancellationToken);
        return new(
            words.Say("Partner_All"),
            [.. Columns.Select(words.Heading)],
            [.. rows.Select(row => (IReadOnlyList<object?>)[.. Columns.Select(column => CellOf(column, row.Partner, row.Keeper))])]);
    }

    object? CellOf(PartnerColumn column, Partner partner, string? keeper) => column switch
    {
        PartnerColumn.Code => partner.Id.ToString(),
        PartnerColumn.Name => partner.Name,
        PartnerColumn.Summary => partner.Summary,
        PartnerColumn.Audience => partner.Audience,
        PartnerColumn.Places => partner.Places,
        PartnerColumn.Hours => partner.Hours,
        PartnerColumn.Contact => partner.Contact,
        PartnerColumn.Languages => partner.Languages,
        PartnerColumn.Link => partner.Link,
        PartnerColumn.Tasks => words.Join(partner.Tasks, PartnerCodes.TaskKey),
        PartnerColumn.Roles => words.Join(partner.Roles, PartnerCodes.RoleKey),
        PartnerColumn.Source => partner.Source,
        PartnerColumn.Keeper => keeper,
        PartnerColumn.CheckedOn => partner.CheckedOn,
        _ => partner.CheckedBy,
    };
}
