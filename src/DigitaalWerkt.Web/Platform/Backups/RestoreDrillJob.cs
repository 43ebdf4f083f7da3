using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Holds a restore drill in the night to Sunday, where <c>Backup:Folder</c> and <c>Backup:DrillDatabase</c> are set.</summary>
sealed partial class RestoreDrillJob<TContext>(
    BackupDatabase<TContext> database, DrillRestore drill, BackupSettings settings, ILogger<RestoreDrillJob<TContext>> log)
    : IJob
    where TContext : DbContext
{
    static readonly TimeOnly AtNight = new(4, 0);

    public string Name => "drill-restore";

    public string Feature => "Shared";

    public DateTimeOffset NextAfter(DateTimeOffset now)
    {
        var next = BrusselsTime.NextAt(AtNight, now);
        while (BrusselsTime.DayOf(next).DayOfWeek != DayOfWeek.Sunday)
        {
            next = BrusselsTime.NextAt(AtNight, next);
        }
        return next;
    }

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        // What was never made can't be tried. That there is none, the job that makes them tells; the first time both are due at once.
        if (!Directory.Exists(settings.Folder) || BackupFile.AllIn(settings.Folder).Count == 0)
        {
            return null;
        }
        try
        {
            await drill.RunAsync(database.ConnectionString, cancellationToken);
            return null;
        }
        catch (BackupProblemException e)
        {
            NotGood(log, e.Message, e.Remedy);
            return e.Problem.ToString();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The restore drill did not go well. {Problem} {Remedy}")]
    static partial void NotGood(ILogger log, string problem, string remedy);
}
