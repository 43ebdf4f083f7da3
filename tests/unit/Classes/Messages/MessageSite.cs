using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>The site with a mail server and a gateway for SMS; messages go when a test says so.</summary>
public class MessageSite(TestDatabase databases) : ClassSite(databases)
{
    public SmtpServer Smtp { get; } = new();
    public SmsGateway Gateway { get; } = new();

    /// <summary>Books for somebody with an e-mail address of their own.</summary>
    public async Task<(Booking Booking, string Email)> BookByEmailAsync(ClassSession session, string? help = null)
    {
        var email = Cast.NewEmail();
        var answer = await BookAsync(ClassSite.Request(session, new("Amina", Reach.ByEmail(email), HelpLanguage: Language.FindHelp(help)), mayWait: true));
        return (answer.Bookings.Single(), email);
    }

    public IReadOnlyList<ReceivedMail> MailsTo(string email) => [.. Smtp.Mails.Where(mail => mail.To == email)];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Mail:Host", "127.0.0.1");
        builder.UseSetting("Mail:Port", $"{Smtp.Port}");
        builder.UseSetting("Mail:Tls", "false");
        builder.UseSetting("Mail:From", "les@example.org");
        builder.UseSetting("Sms:Url", "https://gateway.example/send");
        builder.ConfigureTestServices(services => services.AddHttpClient<ISmsSender, HttpSmsSender>().ConfigurePrimaryHttpMessageHandler(() => Gateway));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Smtp.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
