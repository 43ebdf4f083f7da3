using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>Reads an issue as it is written.</summary>
public sealed class ReadIssue(AppDbContext context, IEnumerable<INewsSource> sources, Texts texts)
{
    public async Task<WrittenIssue> RunAsync(NewsIssue issue, CancellationToken cancellationToken)
    {
        var blocks = await context.NewsBlocks.AsNoTracking().Where(block => block.IssueId == issue.Id).OrderBy(block => block.Position)
            .ToListAsync(cancellationToken);
        return new(issue.Subject, issue.Number, [.. blocks.Select(Of)], texts);
    }

    /// <summary>What stands above blocks of a kind; null: nothing does, also when its feature is gone.</summary>
    public string? HeadingOf(string? source) =>
        source == NewsSubmission.Source ? texts.News("News_Sent_Heading") : sources.FirstOrDefault(one => one.Name == source)?.Heading;

    WrittenBlock Of(NewsBlock block) => new(HeadingOf(block.Source), block.Title, block.Text, block.Link, block.Sender);
}
