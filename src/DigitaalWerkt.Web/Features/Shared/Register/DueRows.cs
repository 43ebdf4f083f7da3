using System.Linq.Expressions;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Counting the rows that a job would change.</summary>
public static class DueRows
{
    /// <param name="since">From when the term of a row runs.</param>
    public static async Task<DueRemoval> LookAsync<T>(
        this IQueryable<T> due, RetentionRule rule, Expression<Func<T, DateTimeOffset?>> since, CancellationToken cancellationToken)
    {
        var count = await due.CountAsync(cancellationToken);
        return new(rule, count, await due.MinAsync(since, cancellationToken) is { } oldest ? BrusselsTime.DayOf(oldest) : null);
    }
}
