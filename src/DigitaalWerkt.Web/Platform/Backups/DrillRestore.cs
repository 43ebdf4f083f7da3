using DigitaalWerkt.Web.Platform.Persistence;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>
/// Tries whether the last back-up is worth something: restores it into a database of its own on the same server, counts and compares, asks
/// what always has to be so, and drops it again.
/// </summary>
public sealed partial class DrillRestore(
    BackupSettings settings, RestoreBackup restore, IEnumerable<SiteCheck> checks, TimeProvider clock, ILogger<DrillRestore> log)
{
    // On the database that a drill makes: only what says this is dropped.
    const string Ours = "restore drill of digitaal-werkt; it is dropped again";

    /// <summary>Tries it.</summary>
    /// <param name="connectionString">The database of the site: on its server the drill is held.</param>
    /// <returns>What was done, and noted in the database of the site.</returns>
    /// <exception cref="BackupProblemException">The back-up is no good, or it can't be tried. That was noted too, where the database answers.</exception>
    public async Task<BackupRun> RunAsync(string connectionString, CancellationToken cancellationToken)
    {
        var began = clock.GetUtcNow();
        BackupRun? done = null;
        var problem = BackupProblem.Failed;
        try
        {
            done = await TryAsync(connectionString, began, cancellationToken);
            return done;
        }
        catch (BackupProblemException e)
        {
            problem = e.Problem;
            throw;
        }
        finally
        {
            done ??= new(Guid.CreateVersion7(), BackupKind.Drill, began, clock.GetUtcNow(), problem, null, 0, 0, 0, settings.Key is not null);
            await NoteAsync(connectionString, done);
        }
    }

    async Task<BackupRun> TryAsync(string connectionString, DateTimeOffset began, CancellationToken cancellationToken)
    {
        if (settings.Folder is not { } folder || settings.DrillDatabase is not { } name)
        {
            throw new BackupProblemException(
                BackupProblem.Nothing, "It isn't said which back-up to try, or where.",
                "Set Backup__Folder to where back-ups are, and Backup__DrillDatabase to the name of a database that may be made and dropped.");
        }
        var path = BackupFile.AllIn(folder) is [var newest, ..] ? newest : throw new BackupProblemException(
            BackupProblem.Nothing, $"There is no back-up in '{folder}'.", "Make one with: backup --to " + folder);
        await using var file = await BackupFile.OpenAsync(path, settings.Key, cancellationToken);
        await using var server = await DirectDatabase.OpenAsync(connectionString, cancellationToken);
        await MakeAsync(server, name, cancellationToken);
        try
        {
            var trial = DirectDatabase.Beside(connectionString, name);
            var restored = await restore.RunAsync(file, trial, cancellationToken);
            await AskAsync(trial, cancellationToken);
            return new(
                Guid.CreateVersion7(), BackupKind.Drill, began, clock.GetUtcNow(), problem: null, Path.GetFileName(path), file.Bytes,
                restored.Tables.Count, restored.Rows, settings.Key is not null);
        }
        finally
        {
            await DropAsync(server, name, CancellationToken.None);
        }
    }

    async Task AskAsync(string trial, CancellationToken cancellationToken)
    {
        await using var connection = await DirectDatabase.OpenAsync(trial, cancellationToken);
        var wrong = new List<string>();
        foreach (var check in checks)
        {
            if (await CountAsync(connection, check, cancellationToken) > 0)
            {
                wrong.Add(check.Name);
            }
        }
        if (wrong.Count > 0)
        {
            throw new BackupProblemException(
                BackupProblem.Contradicts, $"What was restored contradicts itself: {string.Join(", ", wrong)}.",
                "Look on /beheer/toestand whether the site itself does too; the log of its jobs says which rows.");
        }
    }

    static async Task<long> CountAsync(NpgsqlConnection connection, SiteCheck check, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand(check.CountWrong, connection);
        try
        {
            return (long)(await ask.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (PostgresException e)
        {
            // The tables are those of another version: it was restored, and can't be asked.
            throw new BackupProblemException(
                BackupProblem.Database, $"What was restored can't be asked about '{check.Name}': {e.SqlState}.",
                "Make a back-up with this version of the program, and try that one.", e);
        }
    }

    static async Task MakeAsync(NpgsqlConnection server, string name, CancellationToken cancellationToken)
    {
        await using var look = new NpgsqlCommand(
            "select coalesce(shobj_description(oid, 'pg_database'), '') from pg_database where datname = @name", server);
        look.Parameters.AddWithValue("name", name);
        if (await look.ExecuteScalarAsync(cancellationToken) is string said)
        {
            if (said != Ours || name == server.Database)
            {
                throw new BackupProblemException(
                    BackupProblem.Taken, $"There is a database '{name}' already, and no drill made it.",
                    "Set Backup__DrillDatabase to a name that no database has.");
            }
            await DropAsync(server, name, cancellationToken);
        }
        try
        {
            await RunAsync(server, $"create database {Quoted(name)} template template0 {await LocaleAsync(server, cancellationToken)}", cancellationToken);
            await RunAsync(server, $"comment on database {Quoted(name)} is '{Ours}'", cancellationToken);
        }
        catch (PostgresException e)
        {
            throw new BackupProblemException(
                BackupProblem.Database, $"The database '{name}' can't be made: {e.MessageText}.",
                "Allow the user of the database to make one: alter role … createdb.", e);
        }
    }

    // As the database of the site, or texts would be sorted and compared in another way. The column was called differently before version 17.
    static async Task<string> LocaleAsync(NpgsqlConnection server, CancellationToken cancellationToken)
    {
        await using var ask = new NpgsqlCommand(
            """
            select format('encoding %L lc_collate %L lc_ctype %L', pg_encoding_to_char(encoding), datcollate, datctype)
                || case when datlocprovider = 'i'
                    then format(' locale_provider icu icu_locale %L', coalesce(row->>'datlocale', row->>'daticulocale')) else '' end
            from (select d.*, to_jsonb(d) as row from pg_database d where datname = current_database()) site
            """,
            server);
        return (string)(await ask.ExecuteScalarAsync(cancellationToken))!;
    }

    static Task DropAsync(NpgsqlConnection server, string name, CancellationToken cancellationToken) =>
        RunAsync(server, $"drop database if exists {Quoted(name)} with (force)", cancellationToken);

    static async Task RunAsync(NpgsqlConnection server, string command, CancellationToken cancellationToken)
    {
        await using var run = new NpgsqlCommand(command, server);
        await run.ExecuteNonQueryAsync(cancellationToken);
    }

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "What became of the restore drill could not be noted in the database: {Problem}")]
    static partial void NotNoted(ILogger log, string problem);
}
