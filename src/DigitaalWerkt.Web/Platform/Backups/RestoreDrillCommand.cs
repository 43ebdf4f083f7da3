using System.Globalization;
using DigitaalWerkt.Web.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary><c>restore drill</c>: is the last back-up worth something?</summary>
sealed class RestoreDrillCommand<TContext>(BackupDatabase<TContext> database, DrillRestore drill) : ICommand
    where TContext : DbContext
{
    public string Name => "restore drill";

    public string Usage => "– restores the last back-up into Backup__DrillDatabase, compares, and drops it";

    public bool NeedsDatabase => database.HasToBeStarted;

    public Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken) => BackupProblems.SayAsync(async () =>
    {
        var done = await drill.RunAsync(database.ConnectionString, cancellationToken);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{done.File}: {done.Tables} tables, {done.Rows} rows, all as they were; "
                + $"restored and compared in {(done.EndedAt - done.StartedAt).TotalSeconds:0.0} s"));
    });
}
