using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>The directory as a table, which can come in again.</summary>
public sealed class InitiativeTables(AppDbContext context, InitiativeWords words)
{
    static readonly InitiativeColumn[] Columns = Enum.GetValues<InitiativeColumn>();

    public async Task<Table> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null).OrderBy(i => i.Name).ThenBy(i => i.Id)
            .Select(i => new { Initiative = i, Keeper = context.Organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.Name).SingleOrDefault() })
            .ToListAsync(cancellationToken);
        return new(
            words.Say("Network_Directory"),
            [.. Columns.Select(words.Heading)],
            [.. rows.Select(row => (IReadOnlyList<object?>)[.. Columns.Select(column => CellOf(column, row.Initiative, row.Keeper))])]);
    }

    object? CellOf(InitiativeColumn column, Initiative initiative, string? keeper) => column switch
    {
        InitiativeColumn.Code => initiative.Id.ToString(),
        InitiativeColumn.Name => initiative.Name,
        InitiativeColumn.OfferedBy => initiative.OfferedBy,
        InitiativeColumn.Summary => initiative.Summary,
        InitiativeColumn.For => words.For(initiative.Tags),
        InitiativeColumn.Access => initiative.Access,
        InitiativeColumn.Cost => initiative.Cost,
        InitiativeColumn.Places => initiative.Places,
        InitiativeColumn.Hours => initiative.Hours,
        InitiativeColumn.Languages => initiative.Languages,
        InitiativeColumn.Link => initiative.Link,
        InitiativeColumn.ValidFrom => initiative.ValidFrom,
        InitiativeColumn.ValidUntil => initiative.ValidUntil,
        InitiativeColumn.Source => initiative.Source,
        InitiativeColumn.Keeper => keeper ?? words.Say("Network_Keeper_Network"),
        InitiativeColumn.CheckedOn => initiative.CheckedOn,
        _ => initiative.CheckedBy,
    };
}
