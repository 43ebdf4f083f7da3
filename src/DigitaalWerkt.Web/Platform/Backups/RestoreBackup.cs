using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Restores a back-up that was found whole into a database in which there is nothing: all of it, or nothing.</summary>
public sealed class RestoreBackup(BackupSettings settings, TimeProvider clock)
{
    /// <summary>Restores it.</summary>
    /// <param name="file">The back-up, opened and so checked.</param>
    /// <param name="connectionString">The database to restore into.</param>
    /// <returns>What the database holds afterwards.</returns>
    /// <exception cref="BackupProblemException">The database holds something already, refuses, or isn't what was backed up.</exception>
    public async Task<DatabaseContents> RunAsync(BackupFile file, string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = await DirectDatabase.OpenAsync(connectionString, cancellationToken);
        var database = DirectDatabase.Patient(connectionString);
        await using var count = new NpgsqlCommand(
            """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """,
            connection);
        if (await count.ExecuteScalarAsync(cancellationToken) is not 0L)
        {
            throw new BackupProblemException(
                BackupProblem.Taken, $"The database '{database.Database}' isn't empty, so nothing was restored into it.",
                "Make an empty one (createdb --owner=… --template=template0 …) and name that one.");
        }
        await PostgresTools.For(connection.PostgreSqlVersion.Major, settings.Tools)
            .RestoreAsync(database, target => file.CopyToAsync(target, cancellationToken), cancellationToken);
        var restored = await DatabaseContents.CountAsync(connection, clock.GetUtcNow(), cancellationToken);
        return file.Said.Differences(restored) is [_, ..] differences
            ? throw new BackupProblemException(
                BackupProblem.Differs, $"What was restored isn't what was backed up: {string.Join("; ", differences.Take(5))}.",
                "Don't use this database; try another back-up, and find out what happened.")
            : restored;
    }
}
