using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// The one door to seats. Every way in or out (website, counsellor, walk-in, offer, held seats, change of capacity, transfer,
/// cancelling) locks the sessions here, in one order, and then moves the counter if there is a seat; the check in the database is the
/// net underneath.
/// </summary>
/// <remarks>
/// Not sealed: a test takes the guard away and must then see too many people in a class, or the tests of the guard prove nothing.
/// docs/adr/0013-seats.md
/// </remarks>
public class SeatGuard(AppDbContext context, PersonRegistry people)
{
    /// <summary>Holds these sessions until the transaction ends; who comes second waits.</summary>
    /// <returns>The sessions as they are now, in the order of their ids; what doesn't exist is left out.</returns>
    public virtual async Task<IReadOnlyList<ClassSession>> LockAsync(IEnumerable<Guid> sessionIds, CancellationToken cancellationToken)
    {
        var ids = sessionIds.Distinct().ToArray();
        return await context.ClassSessions
            .FromSql($"select * from class_session where id = any({ids}) order by id for update")
            .AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>Takes seats of a locked session.</summary>
    /// <returns>False when there are not as many.</returns>
    public virtual async Task<bool> TakeAsync(Guid sessionId, int seats, CancellationToken cancellationToken) =>
        await context.ClassSessions
            .Where(s => s.Id == sessionId && s.Booked + seats <= s.Capacity)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, s => s.Booked + seats), cancellationToken) == 1;

    /// <summary>
    /// Writes bookings with all that comes along, and takes their seats: if every session is still as it was seen, with a seat free or none,
    /// its plan the same and its list open. No lock has to be held before.
    /// </summary>
    /// <remarks>
    /// One statement, and a transaction by itself: the sessions stay locked for as long as the database needs, and never while it waits for us.
    /// What it locks it sees as it is then; other rows it sees as they were when it began, so of those it asks nothing.
    /// </remarks>
    /// <returns>False when nothing was written, because somebody else was faster.</returns>
    public virtual async Task<bool> WriteAsync(NewBookings wanted, CancellationToken cancellationToken)
    {
        FormattableString ifWhole = $"where exists (select from whole)";
        return await context.Database.ExecuteSqlAsync(
            SqlParts.Joined(
                $"""
                 {SeatTransaction.LockTimeout};
                 with held as ({LockUnchanged(wanted)}),
                 named as (
                     update seat_block set unnamed = unnamed - 1 from held
                     where seat_block.id = {wanted.BlockId} and session_id = held.id and unnamed > 0 and released_at is null
                     returning seat_block.id),
                 whole as (
                     select from held having count(*) = {wanted.Sessions.Count} and ({wanted.BlockId}::uuid is null or exists (select from named))),
                 taken as (
                     update class_session set booked = booked + 1 from held
                     where class_session.id = held.id and held.takes and exists (select from whole)),
                 {PersonPart(wanted, ifWhole)}
                 told as ({Outbox<AppDbContext>.AddStatement(wanted.Messages, ifWhole)})
                 {context.InsertStatement(wanted.Bookings, ifWhole)}
                 """),
            cancellationToken) > 0;
    }

    FormattableString PersonPart(NewBookings wanted, FormattableString condition)
    {
        if (wanted.Person is null)
        {
            return $"";
        }
        return $"person as ({people.WriteStatement(wanted.Person, wanted.IsByThem, condition)}),";
    }

    /// <summary>Gives seats of a locked session back; <c>WaitingRow</c> then sees whom they are for.</summary>
    public Task GiveBackAsync(Guid sessionId, int seats, CancellationToken cancellationToken) =>
        context.ClassSessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, s => s.Booked - seats), cancellationToken);

    /// <summary>Changes how many seats a locked session has.</summary>
    /// <returns>False when more than that are taken.</returns>
    public virtual async Task<bool> ResizeAsync(Guid sessionId, int capacity, CancellationToken cancellationToken) =>
        await context.ClassSessions
            .Where(s => s.Id == sessionId && s.Booked <= capacity)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Capacity, capacity), cancellationToken) == 1;

    /// <summary>Locks the sessions that are still as they were seen, in the order of their ids.</summary>
    protected virtual FormattableString LockUnchanged(NewBookings wanted) =>
        $"""
         select id, takes from class_session
         join unnest({wanted.SessionIds}, {wanted.Sequences}, {wanted.Takes}) as seen (id, sequence, takes) using (id)
         where class_session.sequence = seen.sequence and signed_off_at is null and (takes is null or takes = (booked < capacity))
         order by id for update of class_session
         """;
}
