using System.Text.Json;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>What a database holds, to be compared: it stands beside each back-up.</summary>
/// <param name="MadeAt">When it was counted, in UTC.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="Migrations">The changes of the tables that were made, in their order.</param>
public sealed record DatabaseContents(DateTimeOffset MadeAt, IReadOnlyDictionary<string, long> Tables, IReadOnlyList<string> Migrations)
{
    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>All rows of all tables.</summary>
    public long Rows => Tables.Values.Sum();

    /// <summary>Reads it back from what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null when it is no such text.</returns>
    public static DatabaseContents? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DatabaseContents>(text, Readable) is { Tables: not null, Migrations: not null } contents ? contents : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Counts everything that a connection sees.</summary>
    public static async Task<DatabaseContents> CountAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = await ReadAsync(connection, """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by 1
            """, cancellationToken);
        var tables = new Dictionary<string, long>();
        foreach (var name in names)
        {
            // The database itself wrote and quoted the name.
            await using var count = new NpgsqlCommand($"select count(*) from {name}", connection);
            tables[name] = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
        }
        var migrations = names.Contains("public.\"__EFMigrationsHistory\"")
            ? await ReadAsync(connection, "select \"MigrationId\" from public.\"__EFMigrationsHistory\" order by 1", cancellationToken)
            : [];
        return new(now, tables, migrations);
    }

    /// <summary>What another holds that this one doesn't, or otherwise: a line for each.</summary>
    public IReadOnlyList<string> Differences(DatabaseContents other) =>
    [
        .. Tables.Keys.Union(other.Tables.Keys).Order(StringComparer.Ordinal)
            .Where(table => !Tables.TryGetValue(table, out var here) || !other.Tables.TryGetValue(table, out var there) || here != there)
            .Select(table => $"{table}: {Say(Tables, table)} in the back-up, {Say(other.Tables, table)} restored"),
        .. Migrations.Except(other.Migrations).Select(name => $"the change {name} of the tables is missing"),
        .. other.Migrations.Except(Migrations).Select(name => $"the change {name} of the tables is one too many"),
    ];

    /// <summary>As JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Readable);

    static string Say(IReadOnlyDictionary<string, long> tables, string table) => tables.TryGetValue(table, out var rows) ? $"{rows} rows" : "no table";

    static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string question, CancellationToken cancellationToken)
    {
        var rows = new List<string>();
        await using var command = new NpgsqlCommand(question, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(reader.GetString(0));
        }
        return rows;
    }
}
