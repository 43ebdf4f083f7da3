using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Looks up when the last good back-up and drill were.</summary>
/// <typeparam name="TContext">The context that has <see cref="BackupRun"/> in its model.</typeparam>
public sealed class BackupFigures<TContext>(TContext context, BackupMeters meters) : IFigures
    where TContext : DbContext
{
    /// <inheritdoc />
    public bool AreRead => meters.IsRead;

    /// <inheritdoc />
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        var last = await context.Set<BackupRun>().Where(run => run.Problem == null).GroupBy(run => run.Kind)
            .Select(runs => new { runs.Key, At = runs.Max(run => run.EndedAt) })
            .ToDictionaryAsync(runs => runs.Key, runs => (DateTimeOffset?)runs.At, cancellationToken);
        meters.Note(last.GetValueOrDefault(BackupKind.Backup), last.GetValueOrDefault(BackupKind.Drill));
    }
}
