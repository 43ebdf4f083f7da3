using DigitaalWerkt.Tests.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.JobFirst;

/// <summary>What is wrong with the files of content/job-first, and that the last good version stays.</summary>
public sealed class JobContentTests : IDisposable
{
    const string Asks = "job-first/asks.yml";
    const string Dutch = "job-first/nl.yml";

    readonly TestContent content = new();

    public JobContentTests()
    {
        content.Write("facts.yml", "regel:\n  kind: claim\n  name: Een regel\n  value: Zo is het.\n  source: bron.example\n  sure: verified\n  checked-on: 2026-11-22\n  checked-by: null\n");
        content.Change(TestContent.Settings, "files: [cv]", "files: [cv]\nfacts: [regel]");
        content.Write(Asks, """
            asks:
              - id: cv
                lessons: [les]
                words: [cv, curriculum vitae]
            signs:
              - id: geld
                lessons: [les]
                facts: [regel]
                words: [betaal eerst]
            ignored: [geen cv]
            always:
              - { id: een, lesson: les }
              - { id: twee, lesson: les }
              - { id: drie, lesson: les }
            order: [les]
            """);
        content.Write(Dutch, Sentences("Kijk."));
        foreach (var language in Language.Help)
        {
            content.Write($"job-first/{language.Code}.yml", Sentences("Kijk."));
        }
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_a_good_one() => Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("lessons: [les]\n    words", "lessons: [lees]\n    words", "There is no lesson 'lees'.")]
    [InlineData("words: [cv, curriculum vitae]", "words: []", "The ask 'cv' has no words, or no lessons.")]
    [InlineData("words: [betaal eerst]", "words: [betaal eerst, kurrikulum vitae]", "'kurrikulum vitae' stands under 'cv' and under 'geld'.")]
    [InlineData("ignored: [geen cv]", "ignored: [CV]", "'CV' stands under 'cv' and under 'ignored'.")]
    [InlineData("ignored: [geen cv]", "ignored: ['!']", "'!' has no word in it.")]
    [InlineData("facts: [regel]", "facts: [weg]", "There is no fact 'weg' in facts.yml.")]
    [InlineData("    facts: [regel]\n", "", "The sign 'geld' rests on nothing.")]
    [InlineData("order: [les]", "order: []", "The lesson 'les' isn't in the order.")]
    [InlineData("id: geld", "id: cv", "There are two entries 'cv'.")]
    [InlineData("ignored:", "ignord:", "There is no key 'ignord' here.")]
    public void What_is_wrong_is_said(string from, string to, string message)
    {
        content.Change(Asks, from, to);

        Problems().Select(problem => problem.Message).ShouldContain(message);
    }

    [Theory]
    [InlineData("reason: \"Kijk.\"", "reden: \"Kijk.\"", "There is no key 'reden' here.")]
    [InlineData("cv:", "kv:", "There is no ask 'kv'.")]
    [InlineData("  reason: \"Kijk.\"\n", "", "There is no sentence 'cv-reason'.")]
    [InlineData("\"Kijk.\"", "\"Kijk! Een twee drie.\"", "'!' shouts.")]
    [InlineData("\"Kijk.\"", "\"Een een een een een een een een een een een een een.\"",
        "The sentence 'Een een een een een een een een een een een een een.' has 13 words.")]
    public void Sentences_are_read_as_those_of_lessons(string from, string to, string message)
    {
        content.Change(Dutch, from, to);

        Problems().Select(problem => problem.Message).ShouldContain(message);
    }

    [Fact]
    public void A_name_that_can_not_stand_in_an_address_is_told()
    {
        content.Change(Asks, "id: cv", "id: C&V");
        foreach (var code in Language.Help.Select(language => language.Code).Prepend("nl"))
        {
            content.Change($"job-first/{code}.yml", "cv:", "C&V:");
        }

        Problems().Select(problem => problem.Message).ShouldContain("'C&V' can't stand in an address.");
    }

    [Fact]
    public void Fewer_lessons_for_everybody_than_a_page_has_is_told()
    {
        content.Change(Asks, "  - { id: drie, lesson: les }\n", "");
        foreach (var code in Language.Help.Select(language => language.Code).Prepend("nl"))
        {
            content.Change($"job-first/{code}.yml", "drie:\n  reason: \"Kijk.\"\n", "");
        }

        Problems().Select(problem => problem.Message).ShouldContain("There are too few lessons that everybody needs.");
    }

    [Fact]
    public void A_broken_edit_leaves_the_last_good_version()
    {
        var library = Library();
        var good = library.Book;
        content.Change(Asks, "order:", "ordr:");

        library.Refresh();

        library.Book.ShouldBeSameAs(good);
        content.Change(Asks, "ordr:", "order:");
        content.Change(Asks, "[cv, curriculum vitae]", "[cv, levensloop]");
        library.Refresh();
        library.Book.AskedIn("Stuur je levensloop").ShouldHaveSingleItem().Id.ShouldBe("cv");
    }

    [Fact]
    public void A_site_does_not_start_with_a_broken_one()
    {
        content.Delete("job-first/tr.yml");

        Should.Throw<StartupProblemException>(() => Library()).Message.ShouldContain("job-first/tr.yml");
    }

    JobLibrary Library() => new(content.Folder, NullLogger<JobLibrary>.Instance);

    List<ContentProblem> Problems() => [.. content.Problems().Where(problem => problem.File.StartsWith("job-first", StringComparison.Ordinal))];

    static string Sentences(string said) =>
        $"cv:\n  name: \"{said}\"\n  reason: \"{said}\"\ngeld:\n  name: \"{said}\"\n"
        + string.Concat(new[] { "een", "twee", "drie" }.Select(id => $"{id}:\n  reason: \"{said}\"\n"));
}
