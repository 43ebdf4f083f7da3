using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.HelpDesk.Mail;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>A site with a newsletter, a mail server, and e-mail that comes in.</summary>
public sealed class NewsSite(TestDatabase databases) : MessageSite(databases)
{
    /// <summary>How many readers get an issue in a minute here.</summary>
    public const int PerMinute = 10;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public SubscriptionCodes Codes => Services.GetRequiredService<SubscriptionCodes>();

    /// <summary>Readers who confirmed.</summary>
    public Task<IReadOnlyList<NewsSubscription>> AddReadersAsync(int count) => AddReadersAsync([.. Enumerable.Range(0, count).Select(_ => Cast.NewEmail())]);

    public async Task<IReadOnlyList<NewsSubscription>> AddReadersAsync(params string[] emails)
    {
        var now = Clock.GetUtcNow();
        var readers = emails.Select(email => new NewsSubscription(email, now)).ToList();
        readers.ForEach(reader => reader.Confirm(now));
        await QueryAsync(context =>
        {
            context.AddRange(readers);
            return context.SaveChangesAsync(Cancel);
        });
        return readers;
    }

    /// <summary>A draft with these texts, a block each.</summary>
    public async Task<NewsIssue> DraftAsync(params string[] texts)
    {
        var issue = new NewsIssue($"Nieuws {Guid.NewGuid():N}", Clock.GetUtcNow());
        await QueryAsync(context =>
        {
            context.Add(issue);
            context.AddRange(texts.Select((text, place) => new NewsBlock(issue.Id, place, new($"Blok {place}", text, null))));
            return context.SaveChangesAsync(Cancel);
        });
        return issue;
    }

    public Task<bool> DoAsync(NewsIssue issue, IssueAct act) => WithAsync<StartIssue, bool>(start => start.RunAsync(issue.Id, act, Cancel));

    public Task<NewsIssue> ReadAsync(NewsIssue issue) => QueryAsync(context => context.NewsIssues.AsNoTracking().SingleAsync(i => i.Id == issue.Id, Cancel));

    /// <summary>A minute of the job that sends, and what then leaves.</summary>
    public async Task MinuteAsync()
    {
        await RunJobAsync(SendNews.JobName);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await this.SendAsync();
    }

    public Task<string?> RunJobAsync(string name) => WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.Single(job => job.Name == name).RunAsync(Cancel));

    /// <summary>No readers and no issues that leave, from another test.</summary>
    public Task ForgetAsync() => QueryAsync(async context =>
    {
        await context.OutboxMessages.Where(m => m.Kind == NewsKinds.Issue).ExecuteDeleteAsync(Cancel);
        await context.NewsSubscriptions.ExecuteDeleteAsync(Cancel);
        return await context.NewsIssues.ExecuteDeleteAsync(Cancel);
    });

    /// <summary>The e-mails to an address, as a program reads them that isn't ours alone.</summary>
    public IReadOnlyList<MimeMessage> ParsedTo(string email) => [.. MailsTo(email).Select(mail =>
    {
        using var raw = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(mail.Raw));
        return MimeMessage.Load(raw, CancellationToken.None);
    })];

    /// <summary>Hands an e-mail over as the mail server does, and lets it be looked at.</summary>
    public async Task<IncomingMail> HandOverAsync(string recipient, string raw)
    {
        var bytes = MailCorpus.Of(raw);
        using var request = new HttpRequestMessage(HttpMethod.Post, MailHook.Address) { Content = new ByteArrayContent(bytes) };
        request.Headers.Add(MailHook.RecipientHeader, recipient);
        request.Headers.TryAddWithoutValidation(MailHook.SignatureHeader, MailSignature.Of(MailSite.Secret, Clock.GetUtcNow(), recipient, bytes));
        (await Visitor().SendAsync(request, Cancel)).EnsureSuccessStatusCode();
        await RunJobAsync(FileIncomingMail.JobName);
        return await QueryAsync(context => context.IncomingMails.AsNoTracking().OrderByDescending(m => m.Id).FirstAsync(Cancel));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Incoming:Address", "hulp@example.org");
        builder.UseSetting("Mail:Incoming:Secret", MailSite.Secret);
        builder.UseSetting("Newsletter:PerMinute", $"{PerMinute}");
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(new AfterQuery())));
    }
}
