using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Clicks;

/// <summary>Adds what was counted to the figures of the issues.</summary>
public sealed class SaveClicks(AppDbContext context, ClickCounts counts)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (number, count) in counts.Take())
        {
            await context.NewsIssues.Where(issue => issue.Number == number)
                .ExecuteUpdateAsync(change => change.SetProperty(issue => issue.Clicks, issue => issue.Clicks + count), cancellationToken);
        }
    }
}
