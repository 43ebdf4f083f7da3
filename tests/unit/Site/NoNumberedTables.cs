using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigitaalWerkt.Tests.Site;

/// <summary>
/// Refuses a question that numbers all rows of a table to take the first of each: so the framework writes <c>FirstOrDefault</c> on entities in
/// a projection, and it takes longer with every row. A join, or one value of the entity, finds the row by an index.
/// </summary>
sealed class NoNumberedTables : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        command.CommandText.Contains("ROW_NUMBER() OVER", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"This numbers a whole table; join it instead.\n{command.CommandText}")
            : ValueTask.FromResult(result);
}
