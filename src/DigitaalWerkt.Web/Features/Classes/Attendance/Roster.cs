using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>
/// The classes of a trainer and who is on their lists. A class of somebody else isn't there. A coordinator can stand in for any trainer; to
/// them, also in a class of their own, a client of another organisation goes by the name of that organisation and the code that they say at
/// the door; so it is to whoever became a trainer this week (docs/adr/0016-four-fields-for-a-counsellor.md).
/// </summary>
public sealed class Roster(AppDbContext context, TimeProvider clock)
{
    public async Task<RosterSession?> FindAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        (await ReadAsync(VisibleTo(staff).Where(s => s.Id == sessionId), cancellationToken)).SingleOrDefault();

    public IQueryable<ClassSession> VisibleTo(ClaimsPrincipal staff)
    {
        var (all, memberId) = (staff.Has(StaffRole.Coordinator), staff.StaffMemberId);
        return context.ClassSessions.AsNoTracking().Where(s => all || s.TrainerId == memberId);
    }

    /// <summary>The classes of which the list was signed off, newest first.</summary>
    public async Task<IReadOnlyList<RosterSession>> SignedOffAsync(ClaimsPrincipal staff, DateOnly before, int skip, int take, CancellationToken cancellationToken)
    {
        var sessions = VisibleTo(staff).Where(s => s.SignedOffAt != null && s.Day < before).OrderByDescending(s => s.StartsAt).ThenByDescending(s => s.Id);
        return [.. (await ReadAsync(sessions.Skip(skip).Take(take), cancellationToken)).Reverse()];
    }

    public async Task<IReadOnlyList<RosterSession>> ReadAsync(IQueryable<ClassSession> sessions, CancellationToken cancellationToken)
    {
        var rows = await (
            from session in sessions
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            join room in context.Rooms on session.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            orderby session.StartsAt, session.Id
            select new
            {
                session,
                plan.Title,
                plan.Lessons,
                plan.Audience,
                Place = location.Name,
                Address = location.Street + ", " + location.Postcode + " " + location.Town,
                Room = room.Name,
                Trainer = context.StaffMembers.Where(m => m.Id == session.TrainerId).Select(m => m.Name).FirstOrDefault(),
                SignedOffBy = context.StaffMembers.Where(m => m.Id == session.SignedOffBy).Select(m => m.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new RosterSession(r.session, r.Title, r.Lessons, r.Place, r.Address, r.Room, r.Trainer, r.SignedOffBy, r.Audience))];
    }

    /// <summary>Who has a seat, and who had one and something noted beside their name.</summary>
    public async Task<IReadOnlyList<RosterRow>> RowsAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var bookings = context.Bookings.Where(b => b.SessionId == sessionId
            && (b.State == BookingState.Confirmed || context.AttendanceEntries.Any(e => e.BookingId == b.Id)));
        var rows = await (
            from seen in await SeenAsync(bookings, sessionId, staff, cancellationToken)
            let booking = seen.Booking
            join entry in context.AttendanceEntries.ThatCount() on booking.Id equals entry.BookingId into noted
            from last in noted.DefaultIfEmpty()
            orderby seen.Name, booking.Id
            select new
            {
                booking,
                seen.IsNamed,
                seen.Name,
                seen.Attendee,
                HasCard = context.Bookings.Any(b => b.LearnerId != null && b.PersonId != null && b.PersonId == booking.PersonId),
                Last = last == null ? null : new Noted(
                    last.Id, last.Kind, last.Minutes, last.NotedAt, last.RecordedAt, last.RecordedBy,
                    context.StaffMembers.Where(m => m.Id == last.RecordedBy).Select(m => m.Name).First()),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new RosterRow(
            // Staff of partners see everybody under a name.
            r.booking.Id, r.Name!, r.booking.Code, r.booking.State == BookingState.Confirmed, r.booking.Origin == BookingOrigin.WalkIn,
            r.booking.IsAccompanied, r.Attendee.HelpLanguage, r.IsNamed && r.booking.SharesProgress ? r.booking.LearnerId : null,
            r.HasCard, r.IsNamed ? r.booking.ComesFrom : null, r.Last))];
    }

    /// <summary>Everything that was noted of one person, oldest first: corrections don't hide what they correct.</summary>
    public async Task<IReadOnlyList<Noted>> HistoryAsync(Guid bookingId, CancellationToken cancellationToken) => await context.AttendanceEntries.AsNoTracking()
        .Where(e => e.BookingId == bookingId)
        .OrderBy(e => e.RecordedAt).ThenBy(e => e.Id)
        .Select(e => new Noted(
            e.Id, e.Kind, e.Minutes, e.NotedAt, e.RecordedAt, e.RecordedBy,
            context.StaffMembers.Where(m => m.Id == e.RecordedBy).Select(m => m.Name).First()))
        .ToListAsync(cancellationToken);

    /// <summary>Who waits for a seat, longest first.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var bookings = context.Bookings.Where(b => b.SessionId == sessionId && b.State == BookingState.Waiting);
        return await (
            from seen in await SeenAsync(bookings, sessionId, staff, cancellationToken)
            orderby seen.Booking.WaitingSince, seen.Booking.Id
            select seen.Name!).ToListAsync(cancellationToken);
    }

    /// <summary>Whether this staff member gives the class, and reads no names of other organisations because they are new.</summary>
    public async Task<bool> WaitsForNamesAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        !PersonAccess.Of(staff).StandsIn
        && await GivesAsync(sessionId, staff, cancellationToken) && await IsNewAsync(staff, cancellationToken);

    /// <summary>Whether this staff member reads on the list whose booking it is.</summary>
    public async Task<bool> NamesAsync(Booking booking, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await (await SeenAsync(context.Bookings.Where(b => b.Id == booking.Id), booking.SessionId, staff, cancellationToken))
            .Select(seen => seen.IsNamed).SingleOrDefaultAsync(cancellationToken);

    async Task<IQueryable<SeenBooking>> SeenAsync(
        IQueryable<Booking> bookings, Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = PersonAccess.Of(staff);
        var seesEverybody = await GivesAsync(sessionId, staff, cancellationToken) && !await IsNewAsync(staff, cancellationToken);
        return context.BookingsSeenBy(bookings.AsNoTracking(), seesEverybody ? access.InOwnClass() : access);
    }

    Task<bool> GivesAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var memberId = staff.StaffMemberId;
        return context.ClassSessions.AnyAsync(s => s.Id == sessionId && s.TrainerId == memberId, cancellationToken);
    }

    Task<bool> IsNewAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        context.IsNewAsync(staff.StaffMemberId, StaffRole.Trainer, clock.GetUtcNow(), cancellationToken);
}
