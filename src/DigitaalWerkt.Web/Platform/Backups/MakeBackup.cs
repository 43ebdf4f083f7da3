using System.Data;
using System.Globalization;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>
/// Makes a back-up of the database, beside the site that goes on. What it holds is counted in the same moment as is dumped, and what was
/// written is read back before it counts as a back-up.
/// </summary>
public sealed partial class MakeBackup(BackupSettings settings, TimeProvider clock, ILogger<MakeBackup> log)
{
    /// <summary>Makes one.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="folder">Where it goes; it is made when it isn't there.</param>
    /// <returns>What was done, and noted in the database.</returns>
    /// <exception cref="BackupProblemException">It can't be made. That was noted too, where the database answers.</exception>
    public async Task<BackupRun> RunAsync(string connectionString, string folder, CancellationToken cancellationToken)
    {
        var began = clock.GetUtcNow();
        BackupRun? made = null;
        var problem = BackupProblem.Failed;
        try
        {
            made = await WriteAsync(connectionString, folder, began, cancellationToken);
            return made;
        }
        catch (BackupProblemException e)
        {
            problem = e.Problem;
            throw;
        }
        finally
        {
            made ??= new(Guid.CreateVersion7(), BackupKind.Backup, began, clock.GetUtcNow(), problem, null, 0, 0, 0, settings.Key is not null);
            await NoteAsync(connectionString, made);
        }
    }

    async Task<BackupRun> WriteAsync(string connectionString, string folder, DateTimeOffset began, CancellationToken cancellationToken)
    {
        await using var connection = await DirectDatabase.OpenAsync(connectionString, cancellationToken);
        // Everything that follows sees the database as it is now.
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", connection);
        var snapshot = (string)(await export.ExecuteScalarAsync(cancellationToken))!;
        var contents = await DatabaseContents.CountAsync(connection, began, cancellationToken);

        var tools = PostgresTools.For(connection.PostgreSqlVersion.Major, settings.Tools);
        var database = DirectDatabase.Patient(connectionString);
        var path = PathIn(folder, began);
        MakeFolder(folder);
        await BackupFile.WriteAsync(
            path, contents,
            file => tools.DumpAsync(
                database, snapshot,
                dump => settings.Key is { } key ? SealedBackup.SealAsync(dump, file, key, cancellationToken) : dump.CopyToAsync(file, cancellationToken),
                cancellationToken),
            cancellationToken);
        var bytes = await ReadBackAsync(path, contents, tools, cancellationToken);
        RemoveOld(folder);
        return new(
            Guid.CreateVersion7(), BackupKind.Backup, began, clock.GetUtcNow(), problem: null, Path.GetFileName(path), bytes, contents.Tables.Count,
            contents.Rows, settings.Key is not null);
    }

    async Task<long> ReadBackAsync(string path, DatabaseContents contents, PostgresTools tools, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = await BackupFile.OpenAsync(path, settings.Key, cancellationToken);
            var listed = await tools.ListAsync(target => file.CopyToAsync(target, cancellationToken), cancellationToken);
            var tables = listed.Count(line => line.Contains(" TABLE DATA ", StringComparison.Ordinal));
            return tables == contents.Tables.Count
                ? file.Bytes
                : throw new BackupProblemException(
                    BackupProblem.Broken, $"The back-up holds {tables} tables, and the database {contents.Tables.Count}.",
                    "May the user of the database read all tables?");
        }
        catch
        {
            BackupFile.Remove(path);
            throw;
        }
    }

    string PathIn(string folder, DateTimeOffset now) => Path.Combine(
        Path.GetFullPath(folder),
        BackupFile.Prefix + now.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)
            + (settings.Key is null ? BackupFile.Dump : BackupFile.Encrypted));

    static void MakeFolder(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupProblemException(
                BackupProblem.Folder, $"The folder '{folder}' can't be made: {e.Message}", "Name a folder in which the program may write.", e);
        }
    }

    // Only where the settings say that back-ups of the night lie: whoever names another folder keeps what is there.
    void RemoveOld(string folder)
    {
        if (settings.Folder != Path.GetFullPath(folder))
        {
            return;
        }
        BackupFile.RemoveUnfinished(folder, clock.GetUtcNow() - TimeSpan.FromDays(1));
        if (settings.Keep == 0)
        {
            return;
        }
        foreach (var old in BackupFile.AllIn(folder).Skip(settings.Keep))
        {
            BackupFile.Remove(old);
        }
    }

    async Task NoteAsync(string connectionString, BackupRun run)
    {
        try
        {
            await BackupLog.NoteAsync(connectionString, run, CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            NotNoted(log, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What became of the back-up could not be noted in the database: {Problem}")]
    static partial void NotNoted(ILogger log, string problem);
}
