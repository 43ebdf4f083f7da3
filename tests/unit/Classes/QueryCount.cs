using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>Counts the questions to the database.</summary>
public sealed class QueryCount : DbCommandInterceptor
{
    int count;

    public int Count => count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
