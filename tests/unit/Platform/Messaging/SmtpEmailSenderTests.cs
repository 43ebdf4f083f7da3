using System.Net;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.Platform.Messaging;

public sealed class SmtpEmailSenderTests
{
    static readonly WrittenMessage Message = new("amina@example.org", "Je hebt een plaats: Café", "Dag Amina\nمرحبا", new("REQUEST", "BEGIN:VCALENDAR\r\n"));

    [Fact]
    public async Task An_e_mail_goes_over_STARTTLS_with_name_and_password()
    {
        await using var server = new SmtpServer(offersTls: true);
        using var trust = new TrustedCertificate();

        (await SendAsync(Settings(server))).Outcome.ShouldBe(DeliveryOutcome.Sent);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.WasSafe.ShouldBeTrue();
        mail.To.ShouldBe("amina@example.org");
        mail.Text.ReplaceLineEndings("\n").TrimEnd().ShouldBe(Message.Text);
        mail.Calendar.ShouldBe("BEGIN:VCALENDAR\r\n");
        mail.CalendarType.ShouldContain("method=REQUEST");
        mail.Raw.ShouldContain("Auto-Submitted: auto-generated");
    }

    [Fact]
    public async Task A_certificate_that_nobody_signed_gets_no_e_mail()
    {
        await using var server = new SmtpServer(offersTls: true);

        (await SendAsync(Settings(server))).ShouldBe(new(DeliveryOutcome.NotSent, "Certificate"));

        server.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_tried_again_later()
    {
        await using var server = new SmtpServer(offersTls: true);
        using var trust = new TrustedCertificate();

        (await SendAsync(Settings(server) with { Password = "fout" })).Outcome.ShouldBe(DeliveryOutcome.NotSent);
    }

    [Fact]
    public async Task A_server_without_STARTTLS_gets_nothing_unless_that_is_allowed()
    {
        await using var server = new SmtpServer();

        (await new SmtpEmailSender(Settings(server)).FindProblemAsync(CancellationToken.None)).ShouldBe("NoTls");
        (await new SmtpEmailSender(Plain(server)).FindProblemAsync(CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_says_nothing_or_is_not_there_is_found_out_beforehand()
    {
        var server = new SmtpServer { Mood = SmtpMood.SaysNothing };
        (await new SmtpEmailSender(Plain(server)).FindProblemAsync(CancellationToken.None)).ShouldBe("NoServer");

        await server.DisposeAsync();
        (await new SmtpEmailSender(Plain(server)).FindProblemAsync(CancellationToken.None)).ShouldBe("NoServer");
    }

    [Theory]
    [InlineData(SmtpMood.IsBusy, DeliveryOutcome.NotSent, "Smtp:451")]
    [InlineData(SmtpMood.Refuses, DeliveryOutcome.Refused, "Smtp:550")]
    [InlineData(SmtpMood.HangsUpAfterTheMail, DeliveryOutcome.Unknown, "NoAnswer")]
    public async Task What_the_server_says_decides_what_is_known(SmtpMood mood, DeliveryOutcome outcome, string problem)
    {
        await using var server = new SmtpServer { Mood = mood };

        (await SendAsync(Plain(server))).ShouldBe(new(outcome, problem));
    }

    [Theory]
    [InlineData("geen adres")]
    [InlineData("zoë@example.org")]
    public async Task What_is_no_address_is_refused_without_asking_the_server(string to)
    {
        await using var server = new SmtpServer();

        (await new SmtpEmailSender(Plain(server)).SendAsync(Guid.NewGuid(), Message with { To = to }, CancellationToken.None))
            .ShouldBe(new(DeliveryOutcome.Refused, "Address"));
        server.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_domain_in_another_script_travels_as_ASCII()
    {
        await using var server = new SmtpServer();

        (await new SmtpEmailSender(Plain(server)).SendAsync(Guid.NewGuid(), Message with { To = "amina@café.be" }, CancellationToken.None)).ShouldBe(Delivery.Sent);

        server.Mails.ShouldHaveSingleItem().To.ShouldBe("amina@xn--caf-dma.be");
    }

    static Task<Delivery> SendAsync(MailSettings settings) => new SmtpEmailSender(settings).SendAsync(Guid.NewGuid(), Message, CancellationToken.None);

    static MailSettings Plain(SmtpServer server) => Settings(server) with { Tls = false, User = null };

    static MailSettings Settings(SmtpServer server) => new()
    {
        Host = "localhost", Port = server.Port, From = "les@example.org", User = SmtpServer.User, Password = SmtpServer.Password,
    };

    /// <summary>Trusts the certificate of the test server, as if somebody had signed it.</summary>
    sealed class TrustedCertificate : IDisposable
    {
#pragma warning disable SYSLIB0014 // The mail client asks here whom to trust, and nowhere else.
        public TrustedCertificate() => ServicePointManager.ServerCertificateValidationCallback =
            (_, certificate, _, _) => certificate?.GetCertHashString() == SmtpServer.Certificate.GetCertHashString();

        public void Dispose() => ServicePointManager.ServerCertificateValidationCallback = null;
#pragma warning restore SYSLIB0014
    }
}
