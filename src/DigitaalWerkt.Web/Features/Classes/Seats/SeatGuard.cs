using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// The one door to seats. Every way in or out (website, counsellor, walk-in, offer, held seats, change of capacity, transfer,
/// cancelling) first locks the sessions here, in one order, and then moves the counter by a conditional update; the check in the
/// database is the net underneath.
/// </summary>
/// <remarks>
/// Not sealed: a test takes the guard away and must then see too many people in a class, or the tests of the guard prove nothing.
/// docs/adr/0013-seats.md
/// </remarks>
public class SeatGuard(AppDbContext context)
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
}
