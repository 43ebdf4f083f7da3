using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Who follows which training: one's own, and at a session those of one's organisation.</summary>
public sealed class TrainingBookings(AppDbContext context, TimeProvider clock)
{
    const int Most = 100;
    const int MostOfOrganisation = 5000;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The trainings of who asks that stand, the last one first.</summary>
    public async Task<IReadOnlyList<TrainingBooking>> MineAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var me = staff.StaffMemberId;
        var mine = await ReadAsync(Standing.Where(b => b.StaffMemberId == me), cancellationToken);
        return [.. mine.OrderByDescending(b => b.Session.StartsAt)];
    }

    /// <summary>Those of the own organisation at one session.</summary>
    public async Task<IReadOnlyList<TrainingBooking>> AtAsync(Guid sessionId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        return await ReadAsync(Standing.Where(b => b.OrganisationId == own && b.SessionId == sessionId), cancellationToken);
    }

    /// <summary>Those of the own organisation whose list was signed off.</summary>
    public async Task<IReadOnlyList<TrainingBooking>> SignedOffAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        var signedOff = Standing.Where(b => b.OrganisationId == own && context.ClassSessions.Any(s => s.Id == b.SessionId && s.SignedOffAt != null));
        return await ReadAsync(signedOff, cancellationToken, MostOfOrganisation);
    }

    /// <summary>One of the own organisation.</summary>
    public async Task<TrainingBooking?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        return (await ReadAsync(context.Bookings.Where(b => b.OrganisationId == own && b.Id == id), cancellationToken)).SingleOrDefault();
    }

    /// <summary>One's own, when there is a certificate for it.</summary>
    public async Task<TrainingBooking?> FindCertificateAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var me = staff.StaffMemberId;
        var mine = await ReadAsync(Standing.Where(b => b.StaffMemberId == me && b.Id == id), cancellationToken);
        return mine.SingleOrDefault(b => b.HasCertificate);
    }

    IQueryable<Booking> Standing => context.Bookings.Where(b => b.State <= BookingState.Confirmed);

    async Task<IReadOnlyList<TrainingBooking>> ReadAsync(IQueryable<Booking> bookings, CancellationToken cancellationToken, int most = Most)
    {
        var rows = await bookings
            .OrderByDescending(b => b.CreatedAt).Take(most)
            .LeftJoin(context.AttendanceEntries.ThatCount(), b => b.Id, e => e.BookingId, (booking, last) => new { booking, last })
            .Join(context.StaffMembers, row => row.booking.StaffMemberId, m => m.Id, (row, member) => new
            {
                Booking = row.booking,
                member.Id,
                member.Name,
                Organisation = context.Organisations.Where(o => o.Id == row.booking.OrganisationId).Select(o => o.Name).SingleOrDefault(),
                Last = row.last,
            })
            .AsNoTracking().ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Booking.SessionId).Distinct().ToList();
        var sessions = await context.ClassSessions.Where(s => ids.Contains(s.Id)).WithPlace(context).ToDictionaryAsync(s => s.Id, cancellationToken);
        return
        [
            .. rows.Select(row => new TrainingBooking(
                    row.Booking.Id, row.Booking.Code, row.Id, row.Name, row.Organisation ?? "", row.Booking.State, sessions[row.Booking.SessionId],
                    row.Last?.Kind, row.Last?.Minutes ?? 0))
                .Where(b => b.Session.Audience == Audience.Counsellors),
        ];
    }
}
