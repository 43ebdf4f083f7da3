using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>
/// Writes new sessions, all or none, whoever planned them: a form for a series, a file, a copy. One planner at a time: rows that exclude
/// each other would otherwise wait for each other in a ring. Planning is rare.
/// </summary>
public sealed class PlanSessions(AppDbContext context, SeatTransaction transaction, SharedAgenda agenda)
{
    /// <param name="series">The series that are planned: what stands there with the key of one of them is this very plan, sent twice.</param>
    /// <param name="choose">Looks once more, now that nobody else plans, and gives the sessions; none: something stands in their way.</param>
    /// <returns>Whether they stand there; null: something else was planned under one of these keys before, and stays as it is.</returns>
    /// <exception cref="BusyException">It took too long; nothing was planned.</exception>
    public async Task<bool?> RunAsync(
        IReadOnlyCollection<RequestKey> series, Func<Task<IReadOnlyList<ClassSession>>> choose, CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(() => WriteAsync(series, choose, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException e) when (e.IsClash())
        {
            // Somebody who doesn't hold the lock wrote in the agenda between our look and our writing.
            context.ChangeTracker.Clear();
            return false;
        }
    }

    async Task<bool?> WriteAsync(
        IReadOnlyCollection<RequestKey> series, Func<Task<IReadOnlyList<ClassSession>>> choose, CancellationToken cancellationToken)
    {
        await context.LockPlannersAsync(cancellationToken);
        var ids = series.Select(key => key.Id).ToList();
        var earlier = await context.ClassSessions.Where(s => ids.Contains(s.SeriesId!.Value))
            .Select(s => new { s.SeriesId, s.SeriesContent }).ToListAsync(cancellationToken);
        if (earlier.Count > 0)
        {
            return earlier.TrueForAll(s => series.Any(key => (key.Id, key.Content) == (s.SeriesId, s.SeriesContent))) ? true : null;
        }
        var sessions = await choose();
        context.ClassSessions.AddRange(sessions);
        await agenda.WriteAsync(
            [.. sessions.Select(session => session.ToOccupant())], [.. sessions.SelectMany(session => session.Occupations())], cancellationToken);
        return sessions.Count > 0;
    }
}
