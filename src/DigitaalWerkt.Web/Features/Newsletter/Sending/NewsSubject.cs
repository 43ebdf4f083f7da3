using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>What messages of the newsletter are about, for the list of what was sent. Who asked for it stands nowhere on it.</summary>
public sealed class NewsSubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>
    {
        [NewsKinds.Confirm] = texts.News("News_Kind_Confirm"),
        [NewsKinds.Issue] = texts.News("News_Kind_Issue"),
        [NewsKinds.Test] = texts.News("News_Kind_Test"),
        [NewsKinds.Judged] = texts.News("News_Kind_Judged"),
    };

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(
        IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var sent = await context.NewsSubmissions.Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, s.Title, At = s.SentAt }).ToListAsync(cancellationToken);
        var issues = await context.NewsIssues.Where(i => ids.Contains(i.Id))
            .Select(i => new { i.Id, Title = i.Subject, At = i.CreatedAt }).ToListAsync(cancellationToken);
        return messages.BySubject(sent.Concat(issues).ToDictionary(row => row.Id, row => new MessageTopic(row.Title, row.At)));
    }
}
