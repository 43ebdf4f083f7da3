using System.Globalization;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads module.yml.</summary>
static class ModuleSettingsReader
{
    public static ModuleSettings? Read(string text, LessonRules rules, Source source)
    {
        if (Yaml.Read<ModuleYaml>(source.File, text, 1, source.Problems) is not { } yaml)
        {
            return null;
        }
        var before = source.Problems.Count;
        var drawing = DrawingReader.NameIn(yaml.Drawing.Value);
        if (drawing is null)
        {
            source.Complain(yaml.Drawing.Line, $"'{yaml.Drawing.Value}' is no drawing of this lesson.", "Use images/<name>.svg.");
        }
        var settings = new ModuleSettings(
            Number(yaml.Order, 1, 100_000, source),
            Group(yaml, rules, source),
            yaml.BeginHere is { Value: "true" } ? yaml.BeginHere : null,
            IsTrue(yaml.NeedsEmail, source),
            Number(yaml.Minutes, rules.FewestMinutes, rules.MostMinutes, source),
            Audience(yaml.Audience, rules, source),
            yaml.After.Value.Length == 0 ? null : yaml.After,
            drawing ?? "",
            [.. (yaml.Codes ?? []).OfType<ModuleYaml.CodeYaml>().Select(code => new SkillCode(code.Framework.Value, code.Code.Value))],
            Date(yaml.SeenOn, source),
            [.. (yaml.Mails ?? []).OfType<YamlText>()],
            [.. (yaml.Answers ?? []).OfType<YamlText>()],
            [.. (yaml.Recall ?? []).OfType<YamlText>()],
            [.. (yaml.Files ?? []).OfType<YamlText>()],
            [.. (yaml.Facts ?? []).OfType<YamlText>()],
            [.. (yaml.Languages ?? []).Select(pair => Language(pair.Key, pair.Value, source)).OfType<Translation>()]);
        return source.Problems.Count == before ? settings : null;
    }

    static LessonGroup? Group(ModuleYaml yaml, LessonRules rules, Source source)
    {
        if (rules.HasCases)
        {
            if (yaml.Group is { } group)
            {
                source.Complain(group.Line, "Lessons for counsellors have no group.", "Take the key away.");
            }
            return null;
        }
        if (yaml.Group is null)
        {
            source.Complain(yaml.Order.Line, "Keys are missing: group.", "See docs/content-format.md for the keys and their form.");
            return null;
        }
        return source.ReadWord<LessonGroup>(yaml.Group, "group of lessons");
    }

    static Audience Audience(YamlText text, LessonRules rules, Source source)
    {
        if (source.ReadWord<Audience>(text, "audience") is { } audience && audience != rules.Audience)
        {
            source.Complain(
                text.Line,
                $"The lesson is for '{text.Value}', but lies in content/{rules.Folder}.",
                $"Move its folder to content/{LessonRules.Of(audience).Folder}, or correct the audience.");
        }
        return rules.Audience;
    }

    static Translation? Language(string code, ModuleYaml.LanguageYaml? yaml, Source source)
    {
        if (Kernel.Language.FindHelp(code) is not { } language || yaml is null)
        {
            source.Complain(
                yaml?.Review.Line ?? 0,
                yaml is null ? $"The language '{code}' has no review state." : $"The site doesn't offer help in the language '{code}'.",
                $"Write review, reason and review-by under one of: {string.Join(", ", Kernel.Language.Help.Select(help => help.Code))}.");
            return null;
        }
        var review = source.ReadWord<ReviewState>(yaml.Review, "review state");
        var reviewedOn = Date(yaml.ReviewedOn ?? new YamlText("", yaml.Review.Line), source);
        var reviewBy = Date(yaml.ReviewBy, source);
        if (review is ReviewState.Reviewed && reviewedOn is null)
        {
            source.Complain(yaml.Review.Line, "The translation is reviewed, but it doesn't say when.", "Add reviewed-on with the date.");
        }
        if (yaml.Reason.Value.Length == 0 || reviewBy is null)
        {
            source.Complain(yaml.Review.Line, $"The decision for '{code}' has no reason or no date.", "Fill in reason, and review-by with a date such as 2027-05-31.");
        }
        return review is null || reviewBy is null ? null : new Translation(language, review.Value, reviewedOn, yaml.Reason.Value, reviewBy.Value);
    }

    static bool IsTrue(YamlText? text, Source source)
    {
        if (text is not null and not { Value: "true" })
        {
            source.Complain(text.Line, $"'{text.Value}' can't be here.", "Write true, or leave the key out.");
        }
        return text is not null;
    }

    static int Number(YamlText text, int least, int most, Source source)
    {
        if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            source.Complain(text.Line, $"'{text.Value}' can't be here.", $"Write a whole number from {least} to {most}.");
        }
        return number;
    }

    static DateOnly? Date(YamlText text, Source source)
    {
        if (text.Value.Length == 0)
        {
            return null;
        }
        if (!DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            source.Complain(text.Line, $"'{text.Value}' is no date.", "Write it as 2026-11-22.");
            return null;
        }
        return date;
    }
}
