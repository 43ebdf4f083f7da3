using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Every translation is announced and there, and keeps the words of real buttons.</summary>
static class TranslationCheck
{
    public static IEnumerable<ContentProblem> Check(WrittenModule module, ContentFolder folder)
    {
        var announced = module.Settings.Languages.Select(language => $"{language.Language.Code}.md").ToHashSet();
        var there = Directory.GetFiles(Path.Combine(folder.Root, "modules", module.Slug), "*.md").Select(file => Path.GetFileName(file)!).ToHashSet();
        foreach (var name in announced.Except(there))
        {
            yield return new ContentProblem(module.Folder + name, 0, "module.yml announces this translation, but the file is missing.", "Write it, or take the language out of module.yml.");
        }
        foreach (var name in there.Except(announced).Where(name => name != "nl.md"))
        {
            yield return new ContentProblem(module.Folder + name, 0, "The translation has no review state.", "Announce it under languages in module.yml.");
        }
        foreach (var problem in module.Translations.SelectMany(translation => CheckButtons(module.Dutch, translation)))
        {
            yield return problem;
        }
    }

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

    // Where the translation mirrors the Dutch; where it doesn't, the reader has already said so.
    static IEnumerable<(WrittenText Dutch, WrittenText Translation)> Pairs(WrittenLesson dutch, WrittenLesson translation) =>
        from steps in dutch.Steps.Zip(translation.Steps)
        from blocks in steps.First.Blocks.Zip(steps.Second.Blocks)
        where blocks.First.Shape == blocks.Second.Shape
        from texts in blocks.First.Texts.Zip(blocks.Second.Texts)
        select texts;
}
