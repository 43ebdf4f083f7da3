using DigitaalWerkt.Tests.Learning.Content;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Content;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Search;

/// <summary>Looking for a lesson among those of this repository.</summary>
public sealed class LessonSearchTests
{
    static readonly ModuleLibrary Library =
        new(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<ModuleLibrary>.Instance);

    static IEnumerable<Module> Lessons => Library.Modules.Where(module => module.Audience == Audience.JobSeekers);

    [Theory]
    // As they are spelt, and as people write who write by ear or in haste.
    [InlineData("wachtwoord", "wachtwoord")]
    [InlineData("wagtwoort", "wachtwoord")]
    [InlineData("WACHTWOORD!", "wachtwoord")]
    [InlineData("paswoord", "wachtwoord")]
    [InlineData("wifi", "wifi")]
    [InlineData("wi-fi", "wifi")]
    [InlineData("wifie", "wifi")]
    [InlineData("vacature", "vacature-zoeken")]
    [InlineData("vakatuur", "vacature-zoeken")]
    [InlineData("vacatures", "vacature-zoeken")]
    [InlineData("profielfoto", "profielfoto")]
    [InlineData("profiel foto", "profielfoto")]
    [InlineData("formelier", "formulier-invullen")]
    [InlineData("soliciteren", "formulier-invullen")]
    [InlineData("scan", "papier-als-pdf")]
    [InlineData("itsme", "digitale-sleutel")]
    [InlineData("phishing", "valse-e-mail")]
    [InlineData("fishing", "valse-e-mail")]
    [InlineData("hoe moet ik een e-mail beantwoorden", "e-mail-beantwoorden")]
    [InlineData("email openen", "e-mail-openen")]
    [InlineData("é-mail openen", "e-mail-openen")]
    // In the help languages that a title has.
    [InlineData("e-posta açmak", "e-mail-openen")]
    [InlineData("رسالة", "e-mail-openen")]
    public void A_lesson_is_found_however_it_is_spelt(string typed, string slug) => Library.Search(typed)[0].Slug.ShouldBe(slug);

    [Fact]
    public void Another_word_for_a_smartphone_finds_the_lessons_that_say_smartphone()
    {
        var found = Library.Search("gsm").Select(module => module.Slug).ToList();

        found.ShouldContain("vacature-zoeken");
        found.ShouldBe(Library.Search("smartphone").Select(module => module.Slug));
    }

    [Theory]
    [InlineData("werkbon")]
    [InlineData("de")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("kinderopvang")]
    [InlineData("hulp")]
    public void What_no_lesson_is_about_finds_nothing(string typed) => Library.Search(typed).ShouldBeEmpty();

    [Fact]
    public void Every_lesson_is_found_first_by_its_own_title() =>
        Lessons.Where(module => Library.Search(module.Title.Dutch)[0] != module).Select(module => module.Slug).ShouldBeEmpty();

    [Fact]
    public void Every_lesson_is_found_by_each_of_its_titles() => Lessons
        .SelectMany(module => module.Title.Translations.Values.Where(title => !Library.Search(title).Contains(module)))
        .ShouldBeEmpty();

    [Fact]
    public void A_lesson_is_found_by_a_long_word_of_its_title_with_any_one_letter_left_out() => (
            from module in Lessons
            from word in module.Title.Dutch.Split(' ')
            where word.Length >= 7
            from at in Enumerable.Range(1, word.Length - 2)
            let typed = word.Remove(at, 1)
            where !Library.Search(typed).Contains(module)
            select $"{module.Slug}: {typed}")
        .ShouldBeEmpty();

    [Fact]
    public void Anything_may_be_typed() => Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed => Library.Search(typed ?? "\ud83d").All(Lessons.Contains)));

    [Fact]
    public void Words_that_editors_spoil_stay_as_they_were()
    {
        using var content = new TestContent();
        content.Write("search-words.yml", "small: []\nsynonyms:\n  postvak: [inbox]\n");
        var library = content.Library();
        content.Write("search-words.yml", "small: []\nsynonims:\n  brief: [inbox]\n");

        library.Refresh();

        library.Search("postvak").ShouldHaveSingleItem();
        library.Search("brief").ShouldBeEmpty();
    }
}
