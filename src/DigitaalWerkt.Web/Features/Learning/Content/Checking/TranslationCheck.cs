using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Every translation is announced and there, keeps the words of real buttons, numbers and addresses, and says as much as the Dutch.
/// </summary>
static partial class TranslationCheck
{
    // One more or less is another way to say the same.
    const int MostSentencesApart = 1;

    const int FewestWords = 4;

    public static IEnumerable<ContentProblem> Check(WrittenModule module, ContentFolder folder)
    {
        var announced = module.Settings.Languages.Select(language => $"{language.Language.Code}.md").ToHashSet();
        var there = Directory.GetFiles(module.PathIn(folder), "*.md").Select(file => Path.GetFileName(file)!).ToHashSet();
        foreach (var name in announced.Except(there))
        {
            yield return new ContentProblem(module.Folder + name, 0, "module.yml announces this translation, but the file is missing.", "Write it, or take the language out of module.yml.");
        }
        foreach (var name in there.Except(announced).Where(name => name != "nl.md"))
        {
            yield return new ContentProblem(module.Folder + name, 0, "The translation has no review state.", "Announce it under languages in module.yml.");
        }
        foreach (var problem in CheckWords(module))
        {
            yield return problem;
        }
    }

    /// <summary>The words of the translations that are there.</summary>
    public static IEnumerable<ContentProblem> CheckWords(WrittenModule module) => module.Translations.SelectMany(translation =>
        CheckButtons(module.Dutch, translation).Concat(CheckSense(module.Dutch, translation)));

    static IEnumerable<ContentProblem> CheckButtons(WrittenLesson dutch, WrittenLesson translation)
    {
        foreach (var (theirs, ours) in Pairs(dutch, translation))
        {
            var missing = theirs.Prose.Buttons.Except(ours.Prose.Buttons).Concat(ours.Prose.Buttons.Except(theirs.Prose.Buttons)).FirstOrDefault();
            if (missing is not null)
            {
                yield return new ContentProblem(
                    translation.File,
                    ours.Line,
                    $"The button words here aren't those of nl.md (line {theirs.Line}): `{missing}`.",
                    "Button words stay Dutch, as code, because real screens are Dutch.");
            }
        }
    }

    static IEnumerable<ContentProblem> CheckSense(WrittenLesson dutch, WrittenLesson translation)
    {
        foreach (var (theirs, ours) in Pairs(dutch, translation))
        {
            if (!NumbersIn(theirs).SequenceEqual(NumbersIn(ours)))
            {
                yield return Complain(ours, $"The numbers and addresses aren't those of nl.md (line {theirs.Line}).", "Write the same ones, in figures.");
            }
            if (Math.Abs(Sentences.In(theirs.Prose.Text).Count() - Sentences.In(ours.Prose.Text).Count()) > MostSentencesApart)
            {
                yield return Complain(
                    ours, $"There are more or fewer sentences than in nl.md (line {theirs.Line}).", "A translation says no more and no less than the Dutch.");
            }
            if (Words.In(theirs.OwnWords).Count() >= FewestWords && (ours.OwnWords == theirs.OwnWords || !IsInScriptOf(translation, ours)))
            {
                yield return Complain(ours, "The text isn't in the language of this file.", "Translate it; only names and button words stay Dutch.");
            }
        }

        ContentProblem Complain(WrittenText text, string message, string remedy) => new(translation.File, text.Line, message, remedy);
    }

    // Figures may be those of another script. One figure alone is as often a word.
    static IEnumerable<string> NumbersIn(WrittenText text) => Number().Matches(text.Prose.Text)
        .Select(number => string.Concat(number.Value.Select(sign => char.IsDigit(sign) ? $"{char.GetNumericValue(sign)}" : $"{sign}")))
        .Order(StringComparer.Ordinal);

    static bool IsInScriptOf(WrittenLesson lesson, WrittenText text) => lesson.Language.Direction == "ltr" || Arabic().IsMatch(text.OwnWords);

    [GeneratedRegex(@"\d{2,}|[A-Za-z0-9._-]+@[a-z0-9.-]+[a-z]")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex Arabic();

    // Where the translation mirrors the Dutch; where it doesn't, the reader has already said so.
    static IEnumerable<(WrittenText Dutch, WrittenText Translation)> Pairs(WrittenLesson dutch, WrittenLesson translation) =>
        from steps in dutch.Steps.Zip(translation.Steps)
        from blocks in steps.First.Blocks.Zip(steps.Second.Blocks)
        where blocks.First.Shape == blocks.Second.Shape
        from texts in blocks.First.Texts.Zip(blocks.Second.Texts)
        select texts;
}
