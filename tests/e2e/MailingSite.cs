using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A site with a mail server, for a story that takes days: its clock is nobody else's.</summary>
public sealed class MailingSite(TestDatabase databases, Browsers browsers) : LiveSite(databases, browsers)
{
    readonly SmtpServer smtp = new();

    /// <summary>Sends all that is due, and gives what came in for this address.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> MailsToAsync(string email)
    {
        bool more;
        do
        {
            await using var scope = Services.CreateAsyncScope();
            var send = scope.ServiceProvider.GetRequiredService<SendMessages<AppDbContext>>();
            more = await send.SendNextAsync(TestContext.Current.CancellationToken);
        }
        while (more);
        return [.. smtp.Mails.Where(mail => mail.To == email)];
    }

    /// <summary>Waits until then, at once.</summary>
    public void MoveTo(DateTimeOffset moment) => Clock.Advance(moment - Clock.GetUtcNow());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Host", "127.0.0.1");
        builder.UseSetting("Mail:Port", $"{smtp.Port}");
        builder.UseSetting("Mail:Tls", "false");
        builder.UseSetting("Mail:From", "les@example.org");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await smtp.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
