using System.Text.RegularExpressions;
using System.Xml.Linq;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The texts of the interface: one Dutch source for each feature, and translations that say no more than it.</summary>
public sealed partial class TextTests
{
    static readonly string Features = Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/Features");

    public static TheoryData<string> Sources => [.. Directory.GetFiles(Features, "Texts.resx", SearchOption.AllDirectories).Select(Short)];

    public static TheoryData<string> Translations => [.. Directory.GetFiles(Features, "Texts.*.resx", SearchOption.AllDirectories).Select(Short)];

    public static TheoryData<string> Views => [.. Directory.GetFiles(Features, "*.cshtml", SearchOption.AllDirectories).Select(Short)];

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_no_text_that_the_Dutch_lacks(string file)
    {
        var dutch = Read(file.Split('/')[0] + "/Texts.resx");

        Read(file).Keys.Except(dutch.Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_same_places_to_fill_in(string file)
    {
        var dutch = Read(file.Split('/')[0] + "/Texts.resx");

        foreach (var (key, text) in Read(file))
        {
            Places(text).ShouldBe(Places(dutch[key]), $"{file}: {key}");
        }
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_is_not_the_Dutch_over_again(string file)
    {
        var dutch = Read(file.Split('/')[0] + "/Texts.resx");

        Read(file).Where(text => text.Value == dutch[text.Key] && text.Value.Contains(' ')).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_text_is_empty_or_holds_markup(string file)
    {
        Read(file).Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Contains('<')).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_text_says_that_a_thing_is_simple(string file) =>
        Read(file).Where(text => Belittling().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_learners_read_has_at_most_twelve_words_a_sentence(string file)
    {
        var translated = Path.Combine(Features, file).Replace(".resx", ".tr.resx");
        var ofLearners = File.Exists(translated) ? Read(translated).Keys.ToHashSet() : [];

        // A text that is for learners has a translation, but for two pages that say so. What is filled in isn't counted.
        Read(file).Where(text => ofLearners.Contains(text.Key) || text.Key.StartsWith("Privacy_", StringComparison.Ordinal)
                || text.Key.StartsWith("Access_", StringComparison.Ordinal))
            .SelectMany(text => Sentences.In(Filled().Replace(text.Value, "")).Select(sentence => $"{text.Key}: {sentence}"))
            .Where(sentence => Word().Count(sentence[(sentence.IndexOf(':') + 1)..]) > 12)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_asks_only_for_texts_that_exist(string file)
    {
        var asked = Key().Matches(File.ReadAllText(Path.Combine(Features, file))).Select(match => match.Groups[1].Value).ToList();

        if (asked.Count > 0)
        {
            asked.Except(Read(file.Split('/')[0] + "/Texts.resx").Keys).Except(Read("Shared/Texts.resx").Keys).ShouldBeEmpty();
        }
    }

    static string Short(string file) => Path.GetRelativePath(Features, file).Replace('\\', '/');

    static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Features, file)).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order());

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Filled();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.-]*")]
    private static partial Regex Word();

    // Not simple for who reads it.
    [GeneratedRegex(@"\b(gewoon|simpelweg|makkelijk|gemakkelijk|eenvoudigweg)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Belittling();

    // Keys that a view computes, such as say="@(…)", are left to the pages' own tests.
    [GeneratedRegex(@"\b(?:say|hint)=""([A-Za-z0-9_]+)""")]
    private static partial Regex Key();
}
