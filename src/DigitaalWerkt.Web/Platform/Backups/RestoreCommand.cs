using System.Globalization;
using DigitaalWerkt.Web.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary><c>restore --from --into</c>: a back-up into an empty database on the server of the site.</summary>
sealed class RestoreCommand<TContext>(BackupDatabase<TContext> database, RestoreBackup restore, BackupSettings settings) : ICommand
    where TContext : DbContext
{
    public string Name => "restore";

    public string Usage => "--from <file> --into <database>   restores a back-up into an empty database on the same server";

    // It may be the one that is broken.
    public bool NeedsDatabase => database.HasToBeStarted;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["--from", { Length: > 0 } path, "--into", { Length: > 0 } name])
        {
            await Console.Error.WriteLineAsync($"\nI need the file of the back-up, and the name of an empty database.\n\n  {Name} {Usage}\n");
            return 1;
        }
        return await BackupProblems.SayAsync(async () =>
        {
            await using var file = await BackupFile.OpenAsync(path, settings.Key, cancellationToken);
            var restored = await restore.RunAsync(file, DirectDatabase.Beside(database.ConnectionString, name), cancellationToken);
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{restored.Tables.Count} tables, {restored.Rows} rows, as in the back-up of {file.Said.MadeAt:u}"));
        });
    }
}
