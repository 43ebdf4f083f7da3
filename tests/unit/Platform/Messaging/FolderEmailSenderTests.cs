using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.Platform.Messaging;

public sealed class FolderEmailSenderTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dw-mail");

    string Mails => Path.Combine(folder.FullName, "mail");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_e_mail_is_a_file_that_a_mail_program_reads_back()
    {
        var starts = new DateTimeOffset(2027, 5, 4, 17, 0, 0, TimeSpan.Zero);
        var appointment = new CalendarEvent("les-1@digitaalwerkt", 3, starts.AddDays(-1), starts, starts.AddHours(2), "Groepsles", "Bib Test", "Breng je smartphone mee.")
        {
            Organizer = "les@example.org", Attendee = "amina@example.org",
        };
        var message = new WrittenMessage(
            "amina@example.org", "Je bent uitgeschreven: Café", "Dag Amina\n.\nمرحبا", new("CANCEL", CalendarFile.Write(CalendarMethod.Cancel, [appointment])));

        (await SendAsync(message)).ShouldBe(Delivery.Sent);

        var mail = await ReadMail.ReadAsync(Directory.GetFiles(Mails, "*.eml").ShouldHaveSingleItem());
        mail.Defects.ShouldBeEmpty();
        (mail.Headers["to"], mail.Headers["subject"]).ShouldBe((message.To, message.Subject));
        mail.Parts[0].Text.ReplaceLineEndings("\n").TrimEnd().ShouldBe(message.Text);
        mail.Parts[1].Method.ShouldBe("CANCEL");
        (await ReadCalendar.ReadAsync(mail.Parts[1].Text)).Events.Single().Status.ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task A_second_one_takes_nothing_from_the_first()
    {
        foreach (var to in new[] { "amina@example.org", "bo@example.org" })
        {
            await SendAsync(new(to, "Je hebt een plaats", "Dag"));
        }

        var mails = await Task.WhenAll(Directory.GetFiles(Mails).Select(ReadMail.ReadAsync));
        mails.Select(mail => mail.Headers["to"]).Order().ShouldBe(["amina@example.org", "bo@example.org"]);
    }

    [Fact]
    public async Task What_is_no_address_is_refused_and_leaves_no_file()
    {
        (await SendAsync(new("zoë@example.org", "Je hebt een plaats", "Dag"))).ShouldBe(new(DeliveryOutcome.Refused, "Address"));

        Directory.GetFiles(Mails).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_must_not_go_leaves_no_file()
    {
        (await SendAsync(new("amina@example.org", "Je hebt een plaats", "Dag"), mayGo: false)).ShouldBeNull();

        Directory.GetFiles(Mails).ShouldBeEmpty();
    }

    Task<Delivery?> SendAsync(WrittenMessage message, bool mayGo = true) => new FolderEmailSender(new() { From = "les@example.org", Folder = Mails })
        .SendAsync(Guid.NewGuid(), message, () => Task.FromResult(mayGo), CancellationToken.None);
}
