using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>The indicators are data: what stands in their files is read when the site starts, and checked.</summary>
public sealed class IndicatorFileTests
{
    const string Good = """
        name: Proef
        source: Een wet
        codes-checked: true
        indicators:
          - { code: X1, label: Jong }
        questions:
          - key: age
            moment: begin
            text: Hoe oud ben je?
            answers:
              - { key: young, text: Jong, counts: [X1] }
              - { key: old, text: Oud }
        """;

    [Fact]
    public void The_first_set_counts_what_the_annex_asks_and_says_that_its_codes_are_not_checked()
    {
        var set = new IndicatorLibrary(new(Path.Combine(Repository.Root, "content"))).Find(ReportHouse.Version)!;

        set.AreCodesChecked.ShouldBeFalse();
        set.Indicators.Select(one => one.Code).ShouldBe(
            [.. Enumerable.Range(2, 15).Select(number => $"EECO{number:00}"), .. Enumerable.Range(1, 4).Select(number => $"EECR{number:00}")]);
        set.Questions.Where(question => question.IsSensitive).Select(question => question.Key).ShouldBe(["background", "minority", "disability"]);
        // Who works, seeks work or does neither is counted once, and a long time is a part of seeking.
        var work = set.Questions.Single(question => question.Key == "work");
        work.Answers.Select(answer => answer.Counts.Intersect(["EECO02", "EECO04", "EECO05"]).Count()).ShouldAllBe(count => count == 1);
        work.Answers.Where(answer => answer.Counts.Contains("EECO03")).ShouldAllBe(answer => answer.Counts.Contains("EECO02"));
        foreach (var words in set.Questions.SelectMany(question => question.Answers.Select(answer => answer.Words).Append(question.Words)))
        {
            Language.Help.ShouldAllBe(language => !string.IsNullOrWhiteSpace(words.In(language)));
            words.Dutch.Split(' ').Length.ShouldBeLessThanOrEqualTo(12);
        }
    }

    [Fact]
    public void What_is_written_well_is_read_and_a_folder_without_it_has_none()
    {
        Read(Good).ShouldBeEmpty();
        new IndicatorsCheck().Run(new(Directory.CreateTempSubdirectory("content-").FullName)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("moment: begin", "moment: later", "no moment")]
    [InlineData("counts: [X1]", "counts: [X2]", "no indicator of this file")]
    [InlineData("counts: [X1]", "counts: []", "No answer counts for the indicator 'X1'")]
    [InlineData("key: young", "key: Jong!", "A key of the question")]
    [InlineData("key: young", "key: old", "fewer than two answers, or one of them twice")]
    [InlineData("{ code: X1, label: Jong }", "{ code: X1, label: Jong }\n  - { code: X1, label: Oud }", "stands here twice")]
    [InlineData("source: Een wet", "bron: Een wet", "no key 'bron'")]
    public void What_is_wrong_is_said_and_the_site_does_not_start(string right, string wrong, string said)
    {
        Read(Good.Replace(right, wrong)).Select(problem => problem.Message).ShouldContain(message => message.Contains(said));
        Should.Throw<StartupProblemException>(() => new IndicatorLibrary(Folder(Good.Replace(right, wrong))));
    }

    [Fact]
    public void A_help_language_that_is_missing_or_says_less_is_found()
    {
        var folder = Folder(Good);
        File.Delete(Path.Combine(folder.Root, "reporting", "proef-v1.tr.yml"));
        File.WriteAllText(Path.Combine(folder.Root, "reporting", "proef-v1.ar.yml"), "age: كم عمرك؟\nage.young: شاب\nage.more: آخر\n");

        var problems = new IndicatorsCheck().Run(folder).ToList();

        problems.Count(problem => problem.File.EndsWith("tr.yml", StringComparison.Ordinal)).ShouldBe(1);
        problems.Where(problem => problem.File.EndsWith("ar.yml", StringComparison.Ordinal)).Select(problem => problem.Message.Split('\'')[1])
            .ShouldBe(["age.more", "age.old"]);
    }

    static IEnumerable<ContentProblem> Read(string text) => new IndicatorsCheck().Run(Folder(text));

    static ContentFolder Folder(string text)
    {
        var root = Directory.CreateTempSubdirectory("content-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, "reporting")).FullName;
        File.WriteAllText(Path.Combine(folder, "proef-v1.yml"), text);
        foreach (var language in Language.Help)
        {
            File.WriteAllText(Path.Combine(folder, $"proef-v1.{language.Code}.yml"), "age: \"?\"\nage.young: \"+\"\nage.old: \"-\"\n");
        }
        return new(root);
    }
}
