using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>
/// Notes for every question which tables the database would read whole, because no index helps. Small tables are always read whole, so
/// that it costs nothing in a test: here PostgreSQL is asked how it would do it if reading whole were the last resort.
/// </summary>
public sealed partial class TablesReadWhole : DbCommandInterceptor
{
    readonly ConcurrentBag<string> tables = [];

    public IReadOnlyCollection<string> Tables => tables;

    public void Clear() => tables.Clear();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)command.Connection!, (NpgsqlTransaction?)command.Transaction);
            batch.BatchCommands.Add(new("set enable_seqscan = off"));
            var explain = new NpgsqlBatchCommand($"explain {command.CommandText}");
            foreach (NpgsqlParameter parameter in command.Parameters)
            {
                explain.Parameters.Add(parameter.Clone());
            }
            batch.BatchCommands.Add(explain);
            await NoteAsync(batch, cancellationToken);
            await using var reset = new NpgsqlCommand("reset enable_seqscan", batch.Connection);
            await reset.ExecuteNonQueryAsync(cancellationToken);
        }
        return await base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    async Task NoteAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        await using var plan = await batch.ExecuteReaderAsync(cancellationToken);
        while (await plan.ReadAsync(cancellationToken))
        {
            if (WholeTable.Match(plan.GetString(0)) is { Success: true } found)
            {
                tables.Add(found.Groups[1].Value);
            }
        }
    }

    [GeneratedRegex(@"Seq Scan on (\w+)")]
    private static partial Regex WholeTable { get; }
}
