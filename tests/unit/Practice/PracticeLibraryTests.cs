using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Tests.Practice;

public sealed class PracticeLibraryTests
{
    [Fact]
    public void An_e_mail_came_in_some_days_before_today_in_Brussels()
    {
        // In Brussels it is the 25th already.
        var lateInTheEvening = new DateTimeOffset(2026, 11, 24, 23, 30, 0, TimeSpan.Zero);

        PracticeDesk.Library.Mails["winkel"].SentOn(lateInTheEvening).ShouldBe(new DateTime(2026, 11, 24, 9, 15, 0));
    }

    [Fact]
    public void The_text_of_an_e_mail_keeps_its_paragraphs_and_lines() =>
        PracticeDesk.Library.Mails["winkel"].Paragraphs.ShouldBe(["Beste,", "Kom je\nmorgen?"]);

    [Theory]
    [InlineData("mails/nieuw.md", "Beste,", "front matter")]
    [InlineData("mails/Nieuw.md", null, "id")]
    [InlineData("files/foto.yml", "name: foto.jpg\nsize: 1 MB\ndrawing: weg.svg\nalt: Een foto.\n", "weg.svg")]
    [InlineData("files/foto.yml", "name: foto.jpg\nsize: 1 MB\ndrawing: ../../geheim.svg\nalt: Een foto.\n", "geheim.svg")]
    [InlineData("files/foto.yml", "name: foto.jpg\nsize: 1 MB\ndrawing: cv.svg\nalt: ''\n", "no words")]
    [InlineData("files/foto.yml", "name: foto.jpg\nsise: 1 MB\n", "sise")]
    public void A_mistake_in_a_file_is_named_with_its_file(string file, string? text, string message)
    {
        var root = PracticeDesk.Write(file, text ?? PracticeDesk.Mail("Nieuw", "-1d 10:00"));

        var problem = new PracticeCheck().Run(new ContentFolder(root)).ShouldHaveSingleItem();

        problem.File.ShouldBe($"practice/{file}");
        problem.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("vandaag", "a@b.example", "vandaag")]
    [InlineData("-0d 10:00", "a@b.example", "-0d")]
    [InlineData("-1d 25:00", "a@b.example", "25:00")]
    [InlineData("-1d 10:00", "jobs@bedrijf.be", "bedrijf.be")]
    public void A_moment_or_address_that_could_be_real_is_a_problem(string sent, string address, string message)
    {
        var root = PracticeDesk.Write("mails/nieuw.md", PracticeDesk.Mail("Nieuw", sent, address: address));

        new PracticeCheck().Run(new ContentFolder(root)).ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public void A_broken_e_mail_stops_the_start_and_is_named()
    {
        var root = PracticeDesk.Write("mails/nieuw.md", "Beste,");

        var problem = Should.Throw<StartupProblemException>(() => PracticeDesk.Of(root));

        problem.Message.ShouldContain("practice/mails/nieuw.md");
    }

    [Fact]
    public void What_is_broken_while_running_does_not_take_the_place_of_what_was_good()
    {
        var root = PracticeDesk.Write();
        var library = PracticeDesk.Of(root);
        var file = Path.Combine(root, "practice/mails/nieuw.md");

        File.WriteAllText(file, "Beste,");
        library.Refresh();
        library.Mails.Count.ShouldBe(3);

        File.WriteAllText(file, PracticeDesk.Mail("Nieuw", "-1d 10:00"));
        library.Refresh();
        library.Mails.Count.ShouldBe(4);
    }

    [Fact]
    public void A_task_whose_e_mail_was_taken_away_shows_the_inbox()
    {
        var task = PracticeDesk.Task(PracticeDesk.OpenShop, start: Screen.Message("weg"));

        Phone.Land(null, PhoneState.Fresh, task, PracticeDesk.Library).ShouldBe(Screen.Inbox);
        Phone.Do(PhoneState.Fresh, Screen.Inbox, new PhoneAct(PhoneVerb.Again, ""), null, task, PracticeDesk.Library, PracticeDesk.Now)
            .Screen.ShouldBe(Screen.Inbox);
    }

    [Fact]
    public void An_answer_to_an_e_mail_that_was_taken_away_shows_the_sent_ones()
    {
        var state = PhoneState.Fresh with { Sent = [new SentMail("1", "weg", "Dag", [], PracticeDesk.Now)] };

        Phone.Land(Screen.SentMessage("1"), state, null, PracticeDesk.Library).ShouldBe(Screen.Sent);
    }
}
