using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigitaalWerkt.Tests.Site;

/// <summary>
/// Lets something else happen once, with connections of its own, right after the first query of an act that reads a table: between two looks
/// of that act. Acts that nobody arms it for pass.
/// </summary>
sealed class AfterQuery : DbCommandInterceptor
{
    static readonly AsyncLocal<Armed?> Current = new();

    public static async Task<T> RunAsync<T>(Func<Task<T>> act, string table, Func<Task> meanwhile)
    {
        var armed = new Armed(table, meanwhile);
        Current.Value = armed;
        var answer = await act();
        armed.Meanwhile.ShouldBeNull("the act read the table");
        return answer;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (Current.Value is { Meanwhile: { } meanwhile } armed && command.CommandText.Contains(armed.Table, StringComparison.Ordinal))
        {
            armed.Meanwhile = null;
            await meanwhile();
        }
        return result;
    }

    sealed class Armed(string table, Func<Task> meanwhile)
    {
        public string Table => table;

        public Func<Task>? Meanwhile { get; set; } = meanwhile;
    }
}
