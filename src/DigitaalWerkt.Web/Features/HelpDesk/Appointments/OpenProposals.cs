using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

public static class OpenProposals
{
    /// <summary>Those of which a person can still choose: the question is open, and has no appointment yet.</summary>
    public static IQueryable<SlotProposal> Open(this IQueryable<SlotProposal> proposals, AppDbContext context) => proposals.Where(p =>
        context.Tickets.Any(t => t.Id == p.TicketId && t.State < TicketState.Solved && t.State != TicketState.Planned));
}
