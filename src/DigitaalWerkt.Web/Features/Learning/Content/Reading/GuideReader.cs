using System.Globalization;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads guide.yml.</summary>
sealed class GuideReader(Source source)
{
    public const string File = "guide.yml";

    const int LongestPart = 60;

    readonly List<WrittenText> texts = [];

    public static WrittenGuide? Read(string text, Source source) => new GuideReader(source).Read(text);

    WrittenGuide? Read(string text)
    {
        if (Yaml.Read<GuideYaml>(source.File, text, 1, source.Problems) is not { } yaml)
        {
            return null;
        }
        var before = source.Problems.Count;
        Demand(yaml.Material, 1, 5, "material", yaml.Aim.Line);
        Demand(yaml.Plan, 3, 7, "parts in its plan", yaml.Aim.Line);
        Demand(yaml.Questions, 3, 3, "questions", yaml.Aim.Line);
        Demand(yaml.GoesWrong, 2, 4, "things that go wrong", yaml.Aim.Line);
        var guide = new FacilitatorGuide(
            Say(yaml.Aim),
            [.. (yaml.Material ?? []).OfType<YamlText>().Select(Say)],
            [.. (yaml.Plan ?? []).OfType<GuideYaml.PartYaml>().Select(part => new GuidePart(Minutes(part.Minutes), Say(part.What)))],
            [.. (yaml.Questions ?? []).OfType<YamlText>().Select(Say)],
            [.. (yaml.GoesWrong ?? []).OfType<GuideYaml.PitfallYaml>().Select(pitfall => new GuidePitfall(Say(pitfall.When), Say(pitfall.Then)))]);
        return source.Problems.Count > before ? null : new WrittenGuide(source.File, guide, texts);
    }

    string Say(YamlText text)
    {
        if (text.Value.Length == 0)
        {
            source.Complain(text.Line, "There is no text here.", "Write it.");
        }
        texts.Add(WrittenText.Plain(text.Line, TextPlace.Page, text.Value));
        return text.Value;
    }

    int Minutes(YamlText text)
    {
        if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < 1 or > LongestPart)
        {
            source.Complain(text.Line, $"'{text.Value}' can't be here.", $"Write a whole number of minutes from 1 to {LongestPart}.");
        }
        return minutes;
    }

    void Demand<T>(List<T?>? list, int least, int most, string what, int line)
        where T : class
    {
        var count = list?.OfType<T>().Count() ?? 0;
        if (count < least || count > most)
        {
            source.Complain(
                line, $"The guide has {count} {what}.", least == most ? $"Give {least}." : $"Give {least} to {most}: it has to fit on one A4.");
        }
    }

    sealed class GuideYaml
    {
        public required YamlText Aim { get; set; }

        public required List<YamlText?>? Material { get; set; }

        public required List<PartYaml?>? Plan { get; set; }

        public required List<YamlText?>? Questions { get; set; }

        public required List<PitfallYaml?>? GoesWrong { get; set; }

        public sealed class PartYaml
        {
            public required YamlText Minutes { get; set; }

            public required YamlText What { get; set; }
        }

        public sealed class PitfallYaml
        {
            public required YamlText When { get; set; }

            public required YamlText Then { get; set; }
        }
    }
}
