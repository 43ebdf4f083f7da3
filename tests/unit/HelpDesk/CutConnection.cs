using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace DigitaalWerkt.Tests.HelpDesk;

/// <summary>
/// Cuts the connection of an act after the n-th thing that it writes, so that the database sees what it would see when the program died
/// there. Acts that nobody cuts pass.
/// </summary>
sealed partial class CutConnection : DbCommandInterceptor, IDbTransactionInterceptor
{
    static readonly AsyncLocal<Cut?> Armed = new();

    [GeneratedRegex(@"\b(insert into|update|delete from)\s|\sfor (no key )?update", RegexOptions.IgnoreCase)]
    private static partial Regex Holds { get; }

    /// <returns>Whether it died; false: it was done before.</returns>
    public static async Task<bool> RunAsync(Func<Task> act, int after)
    {
        var cut = new Cut(after);
        Armed.Value = cut;
        try
        {
            await act();
        }
        catch (Exception) when (cut.IsMade)
        {
            // Whoever asked gets no answer.
        }
        return cut.IsMade;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        await WroteAsync(command);
        return result;
    }

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await WroteAsync(command);
        return result;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Armed.Value?.IsNow() == true ? throw new OperationCanceledException("It died after it was done.") : Task.CompletedTask;

    static async Task WroteAsync(DbCommand command)
    {
        if (Armed.Value is not { } cut || !Holds.IsMatch(command.CommandText) || !cut.IsNow())
        {
            return;
        }
        var connection = (NpgsqlConnection)command.Connection!;
        await using var other = new NpgsqlConnection(connection.ConnectionString);
        await other.OpenAsync();
        await using var end = new NpgsqlCommand($"select pg_terminate_backend({connection.ProcessID}, 5000)", other);
        (await end.ExecuteScalarAsync()).ShouldBe(true);
    }

    /// <param name="after">How much is written before it.</param>
    sealed class Cut(int after)
    {
        int written;

        public bool IsMade { get; private set; }

        /// <summary>Counts one thing that was written.</summary>
        public bool IsNow() => !IsMade && (IsMade = written++ == after);
    }
}
