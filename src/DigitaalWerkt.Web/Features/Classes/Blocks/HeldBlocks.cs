using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Shared;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>The held seats of the organisation of who asks; a coordinator sees those of all, in figures.</summary>
public sealed class HeldBlocks(AppDbContext context, TimeProvider clock)
{
    const int Most = 200;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<BlockRow?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        return (await ReadAsync(context.SeatBlocks.Where(b => b.Id == id && b.OrganisationId == own), cancellationToken)).SingleOrDefault();
    }

    /// <summary>Of classes that have not begun, the next one first.</summary>
    public async Task<IReadOnlyList<BlockRow>> ListAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (own, all) = (staff.OrganisationId, staff.Has(StaffRole.Coordinator));
        var blocks = context.SeatBlocks.Where(b => (all || b.OrganisationId == own)
            && context.ClassSessions.Any(s => s.Id == b.SessionId && s.StartsAt > Now));
        return [.. (await ReadAsync(blocks, cancellationToken)).OrderBy(b => b.Session.StartsAt).ThenBy(b => b.Organisation)];
    }

    /// <summary>The seats without a name of the own organisation in sessions to come; what falls free first comes first.</summary>
    public async Task<IReadOnlyList<OpenBlock>> OpenAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        return await context.SeatBlocks
            .Where(b => b.OrganisationId == own && b.ReleasedAt == null && b.Unnamed > 0
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.StartsAt > Now))
            .OrderBy(b => b.ReleaseAt).ThenBy(b => b.Id)
            .Select(b => new OpenBlock(b.Id, b.SessionId, b.Unnamed)).ToListAsync(cancellationToken);
    }

    async Task<IReadOnlyList<BlockRow>> ReadAsync(IQueryable<SeatBlock> blocks, CancellationToken cancellationToken)
    {
        var rows = await blocks.OrderByDescending(b => b.CreatedAt).Take(Most)
            .Join(context.Organisations, b => b.OrganisationId, o => o.Id, (block, organisation) => new { Block = block, organisation.Name })
            .AsNoTracking().ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Block.SessionId).Distinct().ToList();
        var sessions = await context.ClassSessions.Where(s => ids.Contains(s.Id)).WithPlace(context).ToDictionaryAsync(s => s.Id, cancellationToken);
        return
        [
            .. rows.Select(row => new BlockRow(
                row.Block.Id, row.Block.OrganisationId, row.Name, row.Block.Seats, row.Block.Unnamed, row.Block.ReleaseAt, row.Block.ReleasedAt,
                sessions[row.Block.SessionId])),
        ];
    }
}
