using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter;

/// <summary>The transaction of whoever changes what stands in an issue, or how far it is.</summary>
public sealed class NewsTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    // Any number, as long as it stays the same.
    const long NumbersLock = 0x4457_0044;

    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [NewsIssue.NumberUnique, NewsBlock.OncePerIssue, NewsSubmission.OncePerRequest];

    /// <summary>Holds an issue with its blocks until the transaction ends.</summary>
    /// <returns>Null when it isn't there any more.</returns>
    public Task<NewsIssue?> LockAsync(Guid issue, CancellationToken cancellationToken) =>
        context.NewsIssues.FromSql($"select *, xmin from news_issue where id = {issue} for update").SingleOrDefaultAsync(cancellationToken);

    /// <summary>Holds the numbers of all issues, and what is counted of them, until the transaction ends.</summary>
    public Task LockNumbersAsync(CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({NumbersLock})", cancellationToken);
}
