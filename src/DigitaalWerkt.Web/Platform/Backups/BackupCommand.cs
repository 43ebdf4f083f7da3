using System.Globalization;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary><c>backup --to</c>: a back-up of the database, now.</summary>
sealed class BackupCommand<TContext>(BackupDatabase<TContext> database, MakeBackup make, FileSettings files) : ICommand
    where TContext : DbContext
{
    public string Name => "backup";

    public string Usage => "--to <folder>   backs up the database, encrypted when Backup__Key is set";

    public bool NeedsDatabase => database.HasToBeStarted;

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        if (arguments is not ["--to", { Length: > 0 } folder])
        {
            await Console.Error.WriteLineAsync($"\nI need the folder in which the back-up comes.\n\n  {Name} {Usage}\n");
            return 1;
        }
        return await BackupProblems.SayAsync(async () =>
        {
            var made = await make.RunAsync(database.ConnectionString, folder, cancellationToken);
            await Console.Out.WriteLineAsync(Path.Combine(folder, made.File!));
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{made.Tables} tables, {made.Rows} rows, {made.Bytes} bytes, {(made.IsEncrypted ? "encrypted" : "not encrypted")}"));
            if (files.Folder is { } apart)
            {
                await Console.Out.WriteLineAsync($"The files that people sent are in {apart}, and not in it: back that folder up too.");
            }
        });
    }
}
