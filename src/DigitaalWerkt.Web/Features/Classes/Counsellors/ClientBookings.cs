using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.People.Clients;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The bookings of the clients of the organisation of who asks; of nobody else's, also for a coordinator.</summary>
public sealed class ClientBookings(AppDbContext context, TimeProvider clock)
{
    const int Most = 200;
    static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public static IQueryable<Booking> BookingsOf(AppDbContext context, Guid organisationId)
    {
        var clients = KnownClients.ClientsOf(context, organisationId);
        return context.Bookings.Where(b => clients.Any(p => p.Id == b.PersonId));
    }

    public async Task<ClientBooking?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        (await ReadAsync(BookingsOf(context, staff.OrganisationId).Where(b => b.Id == id), cancellationToken)).SingleOrDefault();

    /// <summary>What still has to come, the next one first.</summary>
    public async Task<IReadOnlyList<ClientBooking>> ComingAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
    [
        .. (await ReadAsync(
            BookingsOf(context, staff.OrganisationId).Where(b => b.State <= BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.EndsAt > Now)),
            cancellationToken)).OrderBy(b => b.Session.StartsAt),
    ];

    /// <summary>How it went, the last one first. What was cancelled beforehand is no outcome.</summary>
    public async Task<IReadOnlyList<ClientBooking>> PastAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
    [
        .. (await ReadAsync(
            BookingsOf(context, staff.OrganisationId).Where(b => b.State == BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.EndsAt <= Now && s.EndsAt > Now - Remembered)),
            cancellationToken)).OrderByDescending(b => b.Session.StartsAt),
    ];

    /// <summary>How many seats and places on waiting lists each organisation has for its clients, from now on: figures, no names.</summary>
    public async Task<IReadOnlyList<OrganisationCount>> CountAsync(CancellationToken cancellationToken) => await context.Bookings
        .Where(b => b.State <= BookingState.Confirmed && context.ClassSessions.Any(s => s.Id == b.SessionId && s.EndsAt > Now))
        .Join(KnownClients.Clients(context), b => b.PersonId, p => p.Id, (booking, person) => new { booking.State, person.OrganisationId })
        .Join(context.Organisations, b => b.OrganisationId, o => o.Id, (booking, organisation) => new { organisation.Name, booking.State })
        .GroupBy(b => b.Name)
        .OrderBy(rows => rows.Key)
        .Select(rows => new OrganisationCount(
            rows.Key, rows.Count(b => b.State != BookingState.Waiting), rows.Count(b => b.State == BookingState.Waiting)))
        .ToListAsync(cancellationToken);

    async Task<IReadOnlyList<ClientBooking>> ReadAsync(IQueryable<Booking> bookings, CancellationToken cancellationToken)
    {
        var rows = await bookings
            .OrderByDescending(b => b.CreatedAt).Take(Most)
            .Join(context.People, b => b.PersonId, p => p.Id, (booking, person) => new
            {
                Booking = booking,
                Person = person,
                Counsellor = context.StaffMembers.Where(m => m.Id == person.Reach.StaffMemberId).Select(m => m.Name).SingleOrDefault(),
                IsHeld = context.SeatBlocks.Any(b => b.Id == booking.BlockId && b.ReleasedAt == null),
                MadeBy = context.StaffMembers.Where(m => m.Id == booking.MadeBy).Select(m => m.Name).SingleOrDefault(),
                Attendance = context.AttendanceEntries.LastFirst().Where(e => e.BookingId == booking.Id)
                    .Select(e => (AttendanceKind?)e.Kind).FirstOrDefault(),
            })
            .AsNoTracking().ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Booking.SessionId).Distinct().ToList();
        var sessions = await context.ClassSessions.Where(s => ids.Contains(s.Id)).WithPlace(context).ToDictionaryAsync(s => s.Id, cancellationToken);
        return
        [
            .. rows.Select(row => new ClientBooking(
                row.Booking.Id, row.Booking.Code, row.Person.FirstName, ClientRow.Words(row.Person.Reach, row.Counsellor), row.Person.Reach.Phone,
                row.Person.HelpLanguage, row.Booking.State, row.Booking.IsAccompanied, row.MadeBy,
                row.Booking is { Origin: BookingOrigin.Web, MadeBy: null }, row.IsHeld && row.Booking.HoldsSeat,
                row.Booking.WaitingSince, sessions[row.Booking.SessionId], row.Attendance)),
        ];
    }
}
