using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Writes a plan that somebody saw before: all of its rows or none. Sent twice, it is written once.</summary>
public sealed class PlanSessions(AppDbContext context, PlanCheck check)
{
    const int Attempts = 3;

    static readonly string[] Clashes = [ClassSession.RoomFree, ClassSession.TrainerFree, ClassSession.EquipmentFree];

    /// <returns>Null when it is done; otherwise nothing was written, and this is what stands in the way now.</returns>
    public async Task<IReadOnlyList<RowFate>?> RunAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var fates = await JudgeAsync(plan, cancellationToken);
            if (!fates.All(fate => fate.WillBePlanned))
            {
                // What stands in the way may be this very plan, sent twice.
                return await IsThereAsync(plan, cancellationToken) ? null : fates;
            }
            context.ClassSessions.AddRange(plan.Select(row => ClassSession.Plan(row.Details, row.SeriesId)));
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return null;
            }
            catch (DbUpdateException e) when (attempt < Attempts && (Array.Exists(Clashes, e.Violates) || IsDeadlock(e)))
            {
                // Somebody was faster, between the look and the write: look again.
                context.ChangeTracker.Clear();
            }
        }
    }

    Task<IReadOnlyList<RowFate>> JudgeAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken) =>
        check.JudgeAsync([.. plan.Select(RowFate.Of)], cancellationToken);

    // Two plans that write the same rooms in another order wait for each other.
    static bool IsDeadlock(DbUpdateException e) => e.InnerException is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };

    // A room holds one session at a time, so these name it.
    async Task<bool> IsThereAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken)
    {
        var (first, last) = (plan.Min(row => row.Details.Day), plan.Max(row => row.Details.Day));
        var rooms = plan.Select(row => row.Details.RoomId).Distinct().ToList();
        var there = await context.ClassSessions
            .Where(s => s.State == SessionState.Planned && rooms.Contains(s.RoomId) && s.Day >= first && s.Day <= last)
            .Select(s => new { s.RoomId, s.Day, s.Begins, s.Ends, s.CoursePlanId, s.SeriesId })
            .ToHashSetAsync(cancellationToken);
        return plan.All(row => there.Contains(
            new { row.Details.RoomId, row.Details.Day, row.Details.Begins, row.Details.Ends, row.Details.CoursePlanId, row.SeriesId }));
    }
}
