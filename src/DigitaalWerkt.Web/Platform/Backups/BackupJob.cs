using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Makes a back-up every night, where <c>Backup:Folder</c> is set.</summary>
sealed partial class BackupJob<TContext>(
    BackupDatabase<TContext> database, MakeBackup make, BackupSettings settings, ILogger<BackupJob<TContext>> log)
    : IJob
    where TContext : DbContext
{
    static readonly TimeOnly AtNight = new(2, 30);

    public string Name => "make-backup";

    public string Feature => "Shared";

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await make.RunAsync(database.ConnectionString, settings.Folder!, cancellationToken);
            return null;
        }
        catch (BackupProblemException e)
        {
            NotMade(log, e.Message, e.Remedy);
            return e.Problem.ToString();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No back-up was made. {Problem} {Remedy}")]
    static partial void NotMade(ILogger log, string problem, string remedy);
}
