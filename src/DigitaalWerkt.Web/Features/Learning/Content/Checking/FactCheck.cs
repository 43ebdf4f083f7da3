using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Facts in their form; a lesson quotes in module.yml each fact that it names, and each fact is quoted.</summary>
static class FactCheck
{
    public static IEnumerable<ContentProblem> Check(ContentFolder folder, IReadOnlyList<WrittenModule> modules)
    {
        var problems = new List<ContentProblem>();
        var facts = FactBook.Read(folder, problems);
        foreach (var module in modules)
        {
            var quoted = module.Settings.Facts.Select(fact => fact.Value).ToHashSet();
            problems.AddRange(module.Settings.Facts.Where(fact => !facts.ContainsKey(fact.Value)).Select(fact => new ContentProblem(
                module.Folder + "module.yml",
                fact.Line,
                $"There is no fact '{fact.Value}' in {FactBook.File}.",
                "Add it there with its source, or correct the name.")));
            problems.AddRange(
                from lesson in module.Translations.Prepend(module.Dutch)
                from text in lesson.Texts
                from key in text.Facts
                where facts.ContainsKey(key) && !quoted.Contains(key)
                select new ContentProblem(
                    lesson.File, text.Line, $"The lesson names the fact '{key}' but doesn't quote it.", "Add it to facts in module.yml."));
        }
        var used = modules.SelectMany(module => module.Settings.Facts).Select(fact => fact.Value).ToHashSet();
        problems.AddRange(facts.Values.Where(fact => !used.Contains(fact.Key)).Select(fact => new ContentProblem(
            FactBook.File,
            fact.Line,
            $"No lesson quotes the fact '{fact.Key}'.",
            "Quote it under facts in a module.yml, or take it away.")));
        return problems;
    }
}
