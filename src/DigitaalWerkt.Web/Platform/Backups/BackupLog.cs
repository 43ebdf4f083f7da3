using Npgsql;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>
/// Keeps what was done in the database of the site. It asks the database by itself: a command backs up a database as it stands, also one
/// that an older version of the program made.
/// </summary>
static class BackupLog
{
    public static async Task NoteAsync(string connectionString, BackupRun run, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var there = new NpgsqlCommand("select to_regclass('backup_run') is not null", connection);
        if (await there.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return;
        }
        await using var note = new NpgsqlCommand(
            """
            delete from backup_run where ended_at < @ended - interval '2 years';
            insert into backup_run (id, kind, started_at, ended_at, problem, file, bytes, tables, rows, is_encrypted)
            values (@id, @kind, @started, @ended, @problem, @file, @bytes, @tables, @rows, @encrypted)
            """,
            connection);
        note.Parameters.AddWithValue("id", run.Id);
        note.Parameters.AddWithValue("kind", run.Kind.ToString());
        note.Parameters.AddWithValue("started", run.StartedAt);
        note.Parameters.AddWithValue("ended", run.EndedAt);
        note.Parameters.Add(new("problem", NpgsqlDbType.Text) { Value = (object?)run.Problem?.ToString() ?? DBNull.Value });
        note.Parameters.Add(new("file", NpgsqlDbType.Text) { Value = (object?)run.File ?? DBNull.Value });
        note.Parameters.AddWithValue("bytes", run.Bytes);
        note.Parameters.AddWithValue("tables", run.Tables);
        note.Parameters.AddWithValue("rows", run.Rows);
        note.Parameters.AddWithValue("encrypted", run.IsEncrypted);
        await note.ExecuteNonQueryAsync(cancellationToken);
    }
}
