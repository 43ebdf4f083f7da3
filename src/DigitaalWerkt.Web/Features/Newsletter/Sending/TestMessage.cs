using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>
/// Writes a draft to the editor who looks at it in their own mail program. It leads out of no list, because they are on none.
/// </summary>
public sealed class TestMessage(AppDbContext context, ReadIssue read, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => NewsKinds.Test;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var email = await context.StaffMembers.Where(m => m.Id == message.ReaderId && m.DisabledAt == null).Select(m => m.Email)
            .SingleOrDefaultAsync(cancellationToken);
        var issue = await context.NewsIssues.AsNoTracking().SingleOrDefaultAsync(i => i.Id == message.Subject, cancellationToken);
        if (email is null || issue is null)
        {
            return null;
        }
        var written = await read.RunAsync(issue, cancellationToken);
        MailFoot[] feet = [new(texts.News("News_Foot_Test"))];
        return new(email, texts.News("News_Test_Subject", issue.Subject), written.ToText(site.Value.Address, feet))
        {
            Html = written.ToHtml(site.Value.Address, feet),
        };
    }
}
