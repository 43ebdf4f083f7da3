using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// Which questions a staff member sees. The list, the search, the counts and the page of one question all ask here: the stewards of all
/// partners are one desk, and nobody else reads a question. Others read of their clients that there was one
/// (<see cref="PersonTickets"/>). Coordinators count (<see cref="CountedTicket"/>).
/// </summary>
public static class TicketAccess
{
    public static IQueryable<Ticket> TicketsFor(this AppDbContext context, ClaimsPrincipal staff) =>
        staff.Has(StaffRole.Steward) ? context.Tickets : context.Tickets.Where(_ => false);

    /// <summary>
    /// Questions as coordinators count them: when, where and about what, and nothing of whose they are or of what was said. One that became a
    /// part of another is counted with it.
    /// </summary>
    public static IQueryable<CountedTicket> TicketsToCount(this AppDbContext context, ClaimsPrincipal staff) =>
        (staff.Has(StaffRole.Coordinator) || staff.Has(StaffRole.NetworkCoordinator) ? context.Tickets : context.Tickets.Where(_ => false))
            .Where(t => t.MergedIntoId == null)
            .Select(t => new CountedTicket
            {
                Id = t.Id,
                Code = t.Code,
                Topic = t.Topic,
                Device = t.Device,
                LocationId = t.LocationId,
                State = t.State,
                StewardId = t.StewardId,
                CreatedAt = t.CreatedAt,
                FirstAnsweredAt = t.FirstAnsweredAt,
                AnswerDueAt = t.AnswerDueAt,
                EndedAt = t.EndedAt,
                SolvedAt = t.SolvedAt,
            });

    /// <summary>Whom a steward sees by name: everybody who asked the desk for help. A coordinator who is also a steward doesn't.</summary>
    /// <param name="isNew">They became a steward less than a week ago.</param>
    public static PersonAccess AtDesk(this PersonAccess access, bool isNew) => isNew ? access : access.InOwnHelp();
}
