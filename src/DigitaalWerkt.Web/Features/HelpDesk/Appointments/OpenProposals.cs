using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

public static class OpenProposals
{
    /// <summary>Those of which a person can still choose: the question is open, and has no appointment yet.</summary>
    public static IQueryable<SlotProposal> Open(this IQueryable<SlotProposal> proposals, AppDbContext context) => proposals.Where(p =>
        context.Tickets.Any(t => t.Id == p.TicketId && t.State < TicketState.Solved && t.State != TicketState.Planned));

    /// <summary>The last one about a question of which an hour has still to come.</summary>
    /// <returns>Null when there is none, or the person can't choose any more.</returns>
    public static async Task<SlotProposal?> FindOpenProposalAsync(
        this AppDbContext context, Guid ticketId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await context.SlotProposals.AsNoTracking().Open(context).Where(p => p.TicketId == ticketId).OrderByDescending(p => p.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken) is { } last && last.Coming(now).Count > 0
            ? last
            : null;
}
