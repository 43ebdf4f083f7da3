using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>Reads what the figures of the help desk are counted from. Questions always come by <see cref="TicketAccess"/>.</summary>
public sealed class ReadFigures(AppDbContext context, TimeProvider clock)
{
    /// <summary>
    /// The rows of a period, narrow ones: how long something took in the hours of the desk has to be worked out of each row anyway, and then
    /// counting them costs nothing more.
    /// </summary>
    public async Task<PeriodRows> RowsAsync(FiguresPeriod period, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (begin, end) = (period.Begin, period.End);
        var tickets = await context.TicketsToCount(staff)
            .Where(t => (t.CreatedAt >= begin && t.CreatedAt < end) || (t.EndedAt >= begin && t.EndedAt < end))
            .ToListAsync(cancellationToken);
        var appointments = await context.Appointments
            .Where(a => a.State != AppointmentState.Cancelled && a.StartsAt >= begin && a.StartsAt < end)
            .Join(context.Rooms, a => a.RoomId, room => room.Id, (a, room) => new { a.StewardId, room.LocationId, a.StartsAt })
            .ToListAsync(cancellationToken);
        var walkIns = await context.WalkInVisits.Where(v => v.Day >= period.From && v.Day <= period.Until)
            .GroupBy(v => new { v.LocationId, v.Day })
            .Select(day => new DayVisits(day.Key.LocationId, day.Key.Day, day.Count())).ToListAsync(cancellationToken);
        var seen = tickets.Select(t => t.LocationId).OfType<Guid>()
            .Concat(appointments.Select(a => a.LocationId)).Concat(walkIns.Select(v => v.LocationId)).Distinct().ToList();
        var places = await context.Locations.Where(l => seen.Contains(l.Id)).ToDictionaryAsync(l => l.Id, l => l.Name, cancellationToken);
        var first = tickets.Select(t => t.CreatedAt).Append(begin).Min();
        return new(
            period, tickets, appointments.ConvertAll(a => new PlannedVisit(a.StewardId, a.LocationId, BrusselsTime.DayOf(a.StartsAt))), walkIns, places,
            await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(first), cancellationToken));
    }

    /// <summary>What is open now, whenever it was asked.</summary>
    public async Task<OpenFigures> OpenAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // The state is written out, so that the database knows that it can take the index on what is open.
        var open = await context.TicketsToCount(staff).Where(t => t.State < TicketState.Solved).ToListAsync(cancellationToken);
        var hands = open.Where(t => t.StewardId is not null).CountBy(t => t.StewardId!.Value).ToDictionary();
        var (busy, working) = (hands.Keys.ToList(), context.FindStewards().Select(m => m.Id));
        var stewards = await context.StaffMembers.Where(m => busy.Contains(m.Id) || working.Contains(m.Id))
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new { m.Id, m.Name }).ToListAsync(cancellationToken);
        var hours = await OfficeHours.ReadAsync(
            context, BrusselsTime.DayOf(open.Select(t => t.CreatedAt).Append(now).Min()), cancellationToken);
        return new(
            OpenAge.Of(open, hours, now),
            [.. open.Where(t => t.AnswerDueAt is not null).OrderBy(t => t.AnswerDueAt).ThenBy(t => t.CreatedAt)],
            stewards.ConvertAll(m => new StewardHand(m.Id, m.Name, hands.GetValueOrDefault(m.Id))));
    }
}
