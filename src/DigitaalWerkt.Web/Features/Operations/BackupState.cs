using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>The last back-up, and the last time that one was restored to try it.</summary>
public sealed class BackupState(AppDbContext context, BackupSettings settings, IConfiguration configuration, Texts texts, TimeProvider clock)
{
    public async Task<IReadOnlyList<StateLine>> ReadAsync(CancellationToken cancellationToken)
    {
        return
        [
            Say("Backup", await LastAsync(BackupKind.Backup, cancellationToken), settings.OldAfter),
            Say("Drill", await LastAsync(BackupKind.Drill, cancellationToken), settings.DrillOldAfter),
        ];
    }

    async Task<(BackupRun? Last, BackupRun? Good)> LastAsync(BackupKind kind, CancellationToken cancellationToken)
    {
        var runs = context.BackupRuns.AsNoTracking().Where(run => run.Kind == kind).OrderByDescending(run => run.EndedAt);
        return (await runs.FirstOrDefaultAsync(cancellationToken), await runs.FirstOrDefaultAsync(run => run.Problem == null, cancellationToken));
    }

    StateLine Say(string kind, (BackupRun? Last, BackupRun? Good) runs, TimeSpan oldAfter)
    {
        var what = Dutch($"{kind}_What");
        if (runs.Last is null)
        {
            // A demo is thrown away, and who backs up in another way said so.
            return settings.Elsewhere is { } elsewhere ? new(what, Dutch("Backup_Elsewhere", elsewhere))
                : configuration.IsDemo ? new(what, Dutch("Backup_Demo"))
                : new(what, Dutch($"{kind}_Never"), Dutch($"{kind}_Never_Do"), IsWrong: true);
        }
        var how = runs.Good is { } good
            ? Dutch($"{kind}_Good", BelgianFormat.ShortMoment(good.EndedAt), good.Rows, Megabytes(good.Bytes))
                + (good.IsEncrypted ? " " + Dutch("Backup_Encrypted") : "")
            : Dutch($"{kind}_Never");
        if (runs.Last.Problem is { } problem)
        {
            return new(
                what, $"{how} {Dutch($"{kind}_Failed", BelgianFormat.ShortMoment(runs.Last.EndedAt))} {Dutch($"Backup_Problem_{problem}")}",
                Dutch($"Backup_Problem_{problem}_Do"), IsWrong: true);
        }
        return clock.GetUtcNow() - runs.Last.EndedAt > oldAfter
            ? new(what, how, Dutch($"{kind}_Old_Do"), IsWrong: true)
            : new(what, how);
    }

    static string Megabytes(long bytes) => Math.Max(bytes / 1e6, 0.1).ToString("0.0", BelgianFormat.Culture);

    string Dutch(string key, params object?[] args) => texts.Dutch("Operations", key, args);
}
