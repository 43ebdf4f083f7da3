using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.JobFirst;

/// <summary>What is found in the text of a vacancy, by the words of this repository.</summary>
public sealed class AskFinderTests
{
    static readonly JobBook Book =
        new JobLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<JobLibrary>.Instance).Book;

    static readonly HashSet<string> Lessons = [.. SomeLessons.Modules.Select(module => module.Slug)];

    static readonly HashSet<string> None = [];

    [Theory]
    [InlineData(Vacancies.ByEmail, "e-mail cv", "e-mailadres-maken papier-als-pdf pdf-openen e-mail-schrijven e-mail-openen")]
    [InlineData(Vacancies.InEnglish, "formulier cv video", "papier-als-pdf pdf-openen formulier-invullen app-installeren videogesprek")]
    [InlineData(Vacancies.OfVdab, "vdab", "digitale-sleutel aanmelden-vdab profiel-invullen cv-delen")]
    [InlineData(Vacancies.OfAgency, "gesprek interim", "afspraak route interim-papieren")]
    [InlineData(Vacancies.TooGood, "geld kaart whatsapp", "valse-job e-mail-openen afspraak")]
    [InlineData(Vacancies.SaysNothing, "", "e-mail-openen afspraak valse-job")]
    [InlineData(Vacancies.OfCareHome, "formulier cv papier gesprek", "papier-als-pdf pdf-openen formulier-invullen afspraak route")]
    public void A_vacancy_leads_to_the_lessons_that_it_takes(string vacancy, string asks, string lessons)
    {
        var asked = Book.AskedIn(vacancy);

        string.Join(' ', asked.Select(ask => ask.Id)).ShouldBe(asks);
        string.Join(' ', JobRules.PlanFor(Book, asked, Lessons, None).Lessons.Select(lesson => lesson.Slug)).ShouldBe(lessons);
    }

    [Theory]
    // However it is spelt, and in other forms.
    [InlineData("Vul het formulier in op onze webstek", "formulier")]
    [InlineData("SOLLICITATIEFORMULIEREN vind je hier", "formulier")]
    [InlineData("Je kan soliciteer online doen", "formulier")]
    [InlineData("we doen videogesprekken", "video")]
    [InlineData("Een van onze interimkantoren belt je", "interim")]
    // An address tells how to apply, but not where to ask for more.
    [InlineData("Naar (an.peeters@zorg.example).", "e-mail")]
    [InlineData("Meer info: info@zorg.example", "")]
    [InlineData("Solliciteer via https://jobs.zorg.example/online-solliciteren?cv=1", "formulier")]
    [InlineData("Solliciteer via www.zorg.be", "formulier")]
    [InlineData("Lees meer op zorg.be/vacatures/cv-formulier", "")]
    // The longest words that fit count.
    [InlineData("Geen cv? Geen probleem", "")]
    [InlineData("No CV needed", "")]
    [InlineData("Je krijgt een online sollicitatiegesprek", "video")]
    [InlineData("We will invite you for an interview", "gesprek")]
    [InlineData("Stuur je cv's", "cv")]
    // What looks like it and isn't.
    [InlineData("You work in teams and take part in meetings", "")]
    [InlineData("Een mooie som op het einde van de maand", "")]
    [InlineData("Bron: VDAB", "")]
    public void Words_lead_to_what_they_say(string vacancy, string asks) =>
        string.Join(' ', Book.AskedIn(vacancy).Select(ask => ask.Id)).ShouldBe(asks);

    [Theory]
    [InlineData("https://www.zorg.example/jobs/123", true)]
    [InlineData("Logistiek medewerker - Zorghuis https://zorg.example/j?id=1", true)]
    [InlineData("vdab.be/vindeenjob/vacatures/70000000", true)]
    [InlineData("Kapper gezocht", false)]
    [InlineData("jobs@zorg.example", false)]
    [InlineData("We zoeken iemand die voltijds.Solliciteer", false)]
    public void A_link_is_no_text(string text, bool isLink) => VacancyWords.IsLink(text).ShouldBe(isLink);

    [Fact]
    public void Any_text_gives_an_answer() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        text => Book.AskedIn(text ?? "").Count <= Book.Asks.Count));

    [Fact]
    public void Signs_that_no_text_may_hold_are_left_out() => Book.AskedIn("\uFFFE\uD800 <b>Stuur je c\u00ADv</b>\uFFFF").Single().Id.ShouldBe("cv");

    [Fact]
    public void Every_ask_is_said_in_every_language()
    {
        foreach (var text in Book.Asks.SelectMany(ask => new[] { ask.Name, ask.Reason }).Concat(Book.Always.Select(lesson => lesson.Reason)))
        {
            Language.Help.ShouldAllBe(language => text.In(language) != null, text.Dutch);
        }
        Book.Choices.Count().ShouldBeLessThanOrEqualTo(8);
    }
}
