using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.Platform.Messaging;

public sealed class SmtpEmailSenderTests
{
    static readonly WrittenMessage Message = new(
        "amina@example.org", "Je hebt een plaats: Café", "Dag Amina\nمرحبا", new("REQUEST", "BEGIN:VCALENDAR\r\n"));

    int marks;

    [Theory]
    [InlineData(MailTls.StartTls, "LOGIN")]
    [InlineData(MailTls.StartTls, "PLAIN")]
    [InlineData(MailTls.AtOnce, "PLAIN")]
    public async Task An_e_mail_goes_over_TLS_with_name_and_password(MailTls tls, string signIn)
    {
        await using var server = new SmtpServer(tls) { SignIn = signIn };

        (await SendAsync(Settings(server, tls))).ShouldBe(Delivery.Sent);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.WasSafe.ShouldBeTrue();
        mail.To.ShouldBe("amina@example.org");
        mail.Text.ReplaceLineEndings("\n").TrimEnd().ShouldBe(Message.Text);
        mail.Calendar.ShouldBe("BEGIN:VCALENDAR\r\n");
        mail.CalendarType.ShouldContain("method=REQUEST");
        mail.Raw.ShouldContain("Auto-Submitted: auto-generated");
    }

    [Fact]
    public async Task A_mail_server_that_is_not_ours_takes_it_over_TLS_at_once_with_a_password()
    {
        await using var server = await MailServer.StartAsync(isClosed: true);
        var settings = Settings(server.Port, MailTls.AtOnce);

        (await SendAsync(settings with { Password = "fout" })).ShouldBe(new(DeliveryOutcome.NotSent, "Smtp:535"));
        (await SendAsync(settings)).ShouldBe(Delivery.Sent);

        (await server.ReadAsync()).ShouldHaveSingleItem().Headers["to"].ShouldBe("amina@example.org");
    }

    [Theory]
    [InlineData("XOAUTH2")]
    [InlineData("OAUTHBEARER")]
    public async Task A_token_signs_in_and_is_asked_for_once_as_long_as_it_holds(string signIn)
    {
        await using var server = new SmtpServer(MailTls.StartTls) { SignIn = signIn };
        var provider = new TokenProvider();
        var clock = new FakeTimeProvider();
        var sender = provider.Sender(server, clock);

        (await SendAsync(sender)).ShouldBe(Delivery.Sent);
        (await SendAsync(sender)).ShouldBe(Delivery.Sent);
        provider.Questions.ShouldHaveSingleItem().ShouldBe("grant_type=client_credentials&client_id=les");
        clock.Advance(TimeSpan.FromHours(1));
        (await SendAsync(sender)).ShouldBe(Delivery.Sent);

        provider.Questions.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("XOAUTH2")]
    [InlineData("OAUTHBEARER")]
    public async Task A_token_that_the_server_does_not_want_is_asked_for_anew(string signIn)
    {
        await using var server = new SmtpServer(MailTls.StartTls) { SignIn = signIn };
        var provider = new TokenProvider { Answer = """{"access_token":"oud","expires_in":"3600"}""" };
        var sender = provider.Sender(server, new FakeTimeProvider());

        (await SendAsync(sender)).ShouldBe(new(DeliveryOutcome.NotSent, "NoSignIn"));
        provider.Answer = TokenProvider.Good;
        (await SendAsync(sender)).ShouldBe(Delivery.Sent);

        marks.ShouldBe(1);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":"invalid_client"}""")]
    [InlineData(HttpStatusCode.OK, """{}""")]
    [InlineData(HttpStatusCode.BadGateway, "<html>")]
    public async Task Without_a_token_it_is_tried_again_later(HttpStatusCode status, string answer)
    {
        await using var server = new SmtpServer(MailTls.StartTls) { SignIn = "XOAUTH2" };
        var provider = new TokenProvider { Status = status, Answer = answer };

        (await SendAsync(provider.Sender(server, new FakeTimeProvider()))).ShouldBe(new(DeliveryOutcome.NotSent, "NoToken"));

        marks.ShouldBe(0);
    }

    [Theory]
    [InlineData(MailTls.StartTls)]
    [InlineData(MailTls.AtOnce)]
    public async Task A_certificate_that_nobody_signed_gets_no_e_mail(MailTls tls)
    {
        await using var server = new SmtpServer(tls);

        (await SendAsync(new SmtpEmailSender(Settings(server, tls)))).ShouldBe(new(DeliveryOutcome.NotSent, "Certificate"));

        server.Mails.ShouldBeEmpty();
        marks.ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_again_later()
    {
        await using var server = new SmtpServer(MailTls.StartTls);

        (await SendAsync(Settings(server) with { Password = "fout" })).ShouldBe(new(DeliveryOutcome.NotSent, "Smtp:535"));

        marks.ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_knows_no_way_to_sign_in_that_we_know_is_tried_again_later()
    {
        await using var server = new SmtpServer(MailTls.StartTls) { SignIn = "KERBEROS_V4" };

        (await SendAsync(Settings(server))).ShouldBe(new(DeliveryOutcome.NotSent, "NoSignIn"));

        marks.ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_wants_us_to_sign_in_first_is_tried_again_later()
    {
        await using var server = new SmtpServer(MailTls.StartTls);

        (await SendAsync(Settings(server) with { User = null })).ShouldBe(new(DeliveryOutcome.NotSent, "Smtp:530"));
    }

    [Theory]
    [InlineData(MailTls.StartTls)]
    [InlineData(MailTls.AtOnce)]
    public async Task A_server_without_TLS_gets_nothing_unless_that_is_allowed(MailTls tls)
    {
        await using var server = new SmtpServer();

        (await SendAsync(Plain(server) with { Tls = tls })).ShouldBe(new(DeliveryOutcome.NotSent, "NoTls"));
        (server.Mails.Count, marks).ShouldBe((0, 0));

        (await SendAsync(Plain(server))).ShouldBe(Delivery.Sent);
        (server.Mails.Count, marks).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_server_that_says_nothing_or_is_not_there_is_found_out_beforehand()
    {
        var server = new SmtpServer { Mood = SmtpMood.SaysNothing };
        (await SendAsync(Plain(server) with { ReadyWithin = TimeSpan.FromSeconds(1) })).ShouldBe(new(DeliveryOutcome.NotSent, "NoServer"));

        await server.DisposeAsync();
        (await SendAsync(Plain(server))).ShouldBe(new(DeliveryOutcome.NotSent, "NoServer"));

        marks.ShouldBe(0);
    }

    [Theory]
    [InlineData(SmtpMood.IsBusy, DeliveryOutcome.NotSent, "Smtp:451")]
    [InlineData(SmtpMood.Refuses, DeliveryOutcome.Refused, "Smtp:550")]
    [InlineData(SmtpMood.HangsUpBeforeTheMail, DeliveryOutcome.NotSent, "NoServer")]
    [InlineData(SmtpMood.HangsUpAfterTheMail, DeliveryOutcome.Unknown, "NoAnswer")]
    public async Task What_the_server_says_and_when_decides_what_is_known(SmtpMood mood, DeliveryOutcome outcome, string problem)
    {
        await using var server = new SmtpServer { Mood = mood };

        (await SendAsync(Plain(server))).ShouldBe(new(outcome, problem));
        (server.Calls, marks).ShouldBe((1, 1));
    }

    [Fact]
    public async Task When_it_falls_silent_with_the_e_mail_nobody_knows()
    {
        await using var server = new SmtpServer { Mood = SmtpMood.FallsSilentAfterTheMail };

        (await SendAsync(Plain(server) with { TakenWithin = TimeSpan.FromSeconds(2) })).ShouldBe(new(DeliveryOutcome.Unknown, "NoAnswer"));
    }

    [Fact]
    public async Task It_is_marked_over_the_connection_that_brings_it_and_does_not_go_when_that_fails()
    {
        await using var server = new SmtpServer();
        var calls = -1;

        (await new SmtpEmailSender(Plain(server)).SendAsync(Guid.NewGuid(), Message, MarkAsync, CancellationToken.None)).ShouldBeNull();

        (calls, server.Calls, server.Mails.Count).ShouldBe((1, 1, 0));

        Task<bool> MarkAsync()
        {
            calls = server.Calls;
            return Task.FromResult(false);
        }
    }

    [Theory]
    [InlineData("geen adres")]
    [InlineData("zoë@example.org")]
    public async Task What_is_no_address_is_refused_without_asking_the_server(string to)
    {
        await using var server = new SmtpServer();

        (await SendAsync(new SmtpEmailSender(Plain(server)), Message with { To = to })).ShouldBe(new(DeliveryOutcome.Refused, "Address"));
        server.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_domain_in_another_script_travels_as_ASCII()
    {
        await using var server = new SmtpServer();

        var sender = new SmtpEmailSender(Plain(server) with { From = "les@köln.example" });
        (await SendAsync(sender, Message with { To = "amina@café.be" })).ShouldBe(Delivery.Sent);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe("amina@xn--caf-dma.be");
        mail.Id.ShouldEndWith("@xn--kln-sna.example>");
    }

    Task<Delivery?> SendAsync(MailSettings settings) =>
        SendAsync(new SmtpEmailSender(settings) { ServerCertificateValidation = IsOfTheTest });

    Task<Delivery?> SendAsync(SmtpEmailSender sender, WrittenMessage? message = null) =>
        sender.SendAsync(Guid.NewGuid(), message ?? Message, () => Task.FromResult(++marks > 0), CancellationToken.None);

    /// <summary>As if somebody had signed the certificate of the test server.</summary>
    static bool IsOfTheTest(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        certificate?.GetCertHashString() == SmtpServer.Certificate.GetCertHashString();

    static MailSettings Plain(SmtpServer server) => Settings(server, MailTls.None) with { User = null };

    static MailSettings Settings(SmtpServer server, MailTls tls = MailTls.StartTls) => Settings(server.Port, tls);

    static MailSettings Settings(int port, MailTls tls) => new()
    {
        Host = "localhost", Port = port, Tls = tls, From = "les@example.org", User = SmtpServer.User, Password = SmtpServer.Password,
    };

    /// <summary>Gives tokens to whoever asks.</summary>
    sealed class TokenProvider : HttpMessageHandler
    {
        public const string Good = $$"""{"access_token":"{{SmtpServer.Token}}","token_type":"Bearer","expires_in":3599}""";

        static readonly Dictionary<string, string> Form = new() { ["grant_type"] = "client_credentials", ["client_id"] = "les" };

        public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;
        public string Answer { get; set; } = Good;
        public List<string> Questions { get; } = [];

        public SmtpEmailSender Sender(SmtpServer server, TimeProvider clock) => new(
            Settings(server) with { Password = null },
            new(new(new("https://aanmelden.example/token"), Form), new HttpClient(this), clock, NullLogger<MailToken>.Instance))
        {
            ServerCertificateValidation = IsOfTheTest,
        };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Questions.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new(Status) { Content = new StringContent(Answer) };
        }
    }
}
