using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace DigitaalWerkt.Tests.HelpDesk.Mail;

/// <summary>A site to which a mail server hands e-mails over.</summary>
public sealed class MailSite(TestDatabase databases) : ClassSite(databases)
{
    public const string Secret = "a secret of the mail server and us";

    static int senders;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<(Ticket Ticket, string Email)> AskAsync()
    {
        var email = $"amina{Interlocked.Increment(ref senders)}@post.example";
        var ticket = await WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new NewTicket
            {
                Key = RequestKey.New(),
                Origin = TicketOrigin.Website,
                Topic = TicketTopic.Email,
                Text = "Ik zie mijn mails niet.",
                Person = new("Amina", Reach.ByEmail(email)),
            },
            Cancel));
        return (ticket!, email);
    }

    public string ReplyTo(Ticket ticket) => Services.GetRequiredService<ReplyAddress>().Of(ticket.Code)!;

    /// <summary>Hands one over as the mail server does, and lets it be looked at.</summary>
    public async Task<HttpResponseMessage> HandOverAsync(string recipient, byte[] raw, string? signature = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, MailHook.Address) { Content = new ByteArrayContent(raw) };
        request.Headers.Add(MailHook.RecipientHeader, recipient);
        request.Headers.TryAddWithoutValidation(MailHook.SignatureHeader, signature ?? MailSignature.Of(Secret, Clock.GetUtcNow(), recipient, raw));
        var answer = await Visitor().SendAsync(request, Cancel);
        await WithAsync<IServiceScopeFactory, string?>(scopes => QueryAsync(context =>
            new FileIncomingMail(context, scopes, Clock, new FakeLogger<FileIncomingMail>()).RunAsync(Cancel)));
        return answer;
    }

    public Task<IncomingMail> LastAsync() =>
        QueryAsync(context => context.IncomingMails.AsNoTracking().OrderByDescending(m => m.ReceivedAt).ThenByDescending(m => m.Id).FirstAsync(Cancel));

    public static byte[] Mail(string from, string to, string text) => MailCorpus.Of($"From: {from}\r\nTo: {to}\r\nMessage-ID: <{Guid.NewGuid()}@x>\r\nSubject: Re\r\n\r\n{text}\r\n");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Incoming:Address", "hulp@example.org");
        builder.UseSetting("Mail:Incoming:Secret", Secret);
    }
}
