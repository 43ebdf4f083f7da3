using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Writes an issue to one reader, with the way out.</summary>
public sealed class IssueMessage(
    AppDbContext context, ReadIssue read, SubscriptionCodes codes, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => NewsKinds.Issue;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var found = await (
            from delivery in context.NewsDeliveries.AsNoTracking()
            where delivery.Id == message.Subject
            join reader in context.NewsSubscriptions on delivery.SubscriptionId equals reader.Id
            join issue in context.NewsIssues on delivery.IssueId equals issue.Id
            select new { Reader = reader, Issue = issue }).SingleOrDefaultAsync(cancellationToken);
        if (found is not { Issue.Number: { } number })
        {
            return null;
        }
        var written = await read.RunAsync(found.Issue, cancellationToken);
        var leave = site.Value.To(NewsLinks.Leave(codes.ToLeave(found.Reader.Id)));
        MailFoot[] feet =
        [
            new(texts.News("News_Foot_Why"), texts.News("News_Foot_Leave"), leave),
            new(texts.News("News_Foot_Page"), texts.News("News_Foot_Open"), site.Value.To(NewsLinks.Issue(number))),
        ];
        return new(found.Reader.Email, found.Issue.Subject, written.ToText(site.Value.Address, feet))
        {
            Html = written.ToHtml(site.Value.Address, feet),
            List = new($"nieuwsbrief.{new Uri(site.Value.Address).Host}", leave, codes.AddressToLeave(found.Reader.Id)),
        };
    }
}
