using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>What a mail server that isn't ours takes, and a reader of e-mails that isn't ours finds in it.</summary>
public sealed class MailServerTests(TestDatabase databases) : IAsyncLifetime
{
    MailServer server = null!;
    ServedSite site = null!;

    public async ValueTask InitializeAsync()
    {
        server = await MailServer.StartAsync();
        site = new(databases, server.Port);
        await site.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_confirmation_arrives_whole_with_its_file_for_the_calendar()
    {
        var session = await site.PlanAsync();
        var person = new PersonDetails("Zoë", Reach.ByEmail(Cast.NewEmail()), HelpLanguage: Language.FindHelp("ar"));
        var booking = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();

        await site.SendAsync();

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Sent);
        var mail = (await server.ReadAsync()).Single(m => m.Headers["to"] == person.Reach.Email);
        mail.Defects.ShouldBeEmpty();
        mail.Shape.ShouldBe(["multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics"]);
        mail.Headers["from"].ShouldBe("Digitaal Werkt! <les@example.org>");
        mail.Headers["subject"].ShouldBe($"Je hebt een plaats: Je eerste e-mail op {BelgianFormat.LongDate(session.Day)}");
        mail.Headers["auto-submitted"].ShouldBe("auto-generated");
        mail.Headers["message-id"].ShouldEndWith("@example.org>");
        var (text, invitation, file) = (mail.Parts[0], mail.Parts[1], mail.Parts[2]);
        (text.Charset, text.IsAttached).ShouldBe(("utf-8", false));
        text.Text.ShouldContain("Dag Zoë");
        text.Text.ShouldContain("لديك مكان");
        text.Text.ShouldContain(booking.Code);
        (invitation.Charset, invitation.Method, invitation.IsAttached).ShouldBe(("utf-8", "REQUEST", false));
        (file.Name, file.IsAttached, file.Text).ShouldBe(("groepsles.ics", true, invitation.Text));
        var calendar = await ReadCalendar.ReadAsync(invitation.Text);
        calendar.Method.ShouldBe("REQUEST");
        calendar.Events.Single().ShouldSatisfyAllConditions(
            e => e.StartsAt.ShouldBe(session.StartsAt, TimeSpan.FromSeconds(1)),
            e => e.Summary.ShouldBe("Groepsles: Je eerste e-mail"),
            e => e.Attendee.ShouldBe("mailto:" + person.Reach.Email));
    }

    sealed class ServedSite(TestDatabase databases, int port) : MessageSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Mail:Port", $"{port}");
        }
    }
}
