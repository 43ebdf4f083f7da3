using DigitaalWerkt.Web.Features.Practice;
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
        PracticeDesk.Library.Problems.ShouldBeEmpty();
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

        var problem = new PracticeLibrary(new ContentFolder(root)).Problems.ShouldHaveSingleItem();

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

        new PracticeLibrary(new ContentFolder(root)).Problems.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public void Who_is_writing_sees_a_changed_file_at_once()
    {
        var root = PracticeDesk.Write();
        var library = new PracticeLibrary(new ContentFolder(root), watch: true);
        library.Mails.Count.ShouldBe(3);

        File.WriteAllText(Path.Combine(root, "practice/mails/nieuw.md"), PracticeDesk.Mail("Nieuw", "-1d 10:00"));
        File.SetLastWriteTimeUtc(Path.Combine(root, "practice/mails/nieuw.md"), DateTime.UtcNow.AddSeconds(2));

        library.Mails.Count.ShouldBe(4);
    }
}
