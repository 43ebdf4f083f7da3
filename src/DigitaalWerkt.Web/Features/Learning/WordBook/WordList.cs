using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>All words of the lessons for job seekers that can be tapped: those that a lesson teaches, and those of buttons.</summary>
public sealed class WordList
{
    readonly FrozenDictionary<string, LessonWord> bySlug;
    readonly FrozenDictionary<(string Module, string Step), LessonWord[]> byStep;

    public WordList(IEnumerable<Module> modules, IReadOnlyDictionary<string, Localised<string>> buttons)
    {
        var used = modules.SelectMany(module => module.Steps.SelectMany(step => In(module, step, buttons))).ToList();
        bySlug = used.GroupBy(word => word.Slug).ToFrozenDictionary(same => same.Key, First);
        byStep = used.GroupBy(word => (word.Module.Slug, word.Step.Id))
            .ToFrozenDictionary(same => same.Key, same => same.Select(word => bySlug[word.Slug]).Distinct().ToArray());
    }

    public IEnumerable<LessonWord> All => bySlug.Values.OrderBy(word => word.Slug, StringComparer.Ordinal);

    /// <param name="slug">As it stands in an address; anything.</param>
    public LessonWord? Find(string? slug) => slug is null ? null : bySlug.GetValueOrDefault(slug);

    /// <summary>The words of a step, in the order in which it uses them.</summary>
    public IReadOnlyList<LessonWord> Of(Module module, Step step) => byStep.GetValueOrDefault((module.Slug, step.Id), []);

    /// <summary>The address of a word: its letters and digits, without marks on them.</summary>
    public static string SlugOf(string word)
    {
        var slug = new StringBuilder();
        foreach (var sign in word.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                slug.Append(sign);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        return slug.ToString().TrimEnd('-');
    }

    // What a lesson itself explains goes before what the button does; a place with a drawing before one without.
    static LessonWord First(IEnumerable<LessonWord> same) =>
        same.OrderBy(word => word.IsButton).ThenBy(word => word.Picture is null).First();

    static IEnumerable<LessonWord> In(Module module, Step step, IReadOnlyDictionary<string, Localised<string>> buttons)
    {
        var pictures = step.Blocks.OfType<PictureBlock>().ToList();
        foreach (var taught in step.NewWords)
        {
            yield return new(SlugOf(taught.Word), taught.Word, IsButton: false, taught.Meaning, module, step, PictureOf(taught.Word, pictures));
        }
        foreach (var word in step.Blocks.SelectMany(TextsOf).SelectMany(prose => prose.Dutch.Buttons).Distinct())
        {
            if (buttons.TryGetValue(word, out var meaning))
            {
                yield return new(SlugOf(word), word, IsButton: true, meaning, module, step, PictureOf(word, pictures));
            }
        }
    }

    static PictureBlock? PictureOf(string word, List<PictureBlock> pictures) =>
        pictures.Find(picture => picture.Caption?.Dutch.Text.Contains(word, StringComparison.CurrentCultureIgnoreCase) == true)
        ?? pictures.Find(picture => picture.Alt.Dutch.Contains(word, StringComparison.CurrentCultureIgnoreCase));

    static IEnumerable<Localised<Prose>> TextsOf(Block block) => block switch
    {
        TextBlock text => [text.Text],
        TipBlock tip => [tip.Text],
        WarningBlock warning => [warning.Text],
        PictureBlock { Caption: { } caption } => [caption],
        RealLifeBlock real => real.Items,
        PracticeBlock practice => [practice.Task, .. practice.Hints, practice.Show],
        _ => [],
    };
}
