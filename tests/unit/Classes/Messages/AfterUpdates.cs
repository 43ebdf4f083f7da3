using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>Comes between, once, right after the database did what begins like this.</summary>
public sealed class AfterUpdates(string beginning) : DbCommandInterceptor
{
    public Func<Task>? Then { get; set; }

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData data, int result, CancellationToken cancellationToken = default)
    {
        if (Then is { } then && command.CommandText.StartsWith(beginning, StringComparison.Ordinal))
        {
            Then = null;
            await then();
        }
        return result;
    }
}
