using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>What a lesson measures, for the table of the check and for editors.</summary>
/// <param name="Words">On its pages, without what comes after an answer or on request.</param>
/// <param name="Readability">The score of Flesch-Douma: the median over its steps; null when all are too short for one.</param>
/// <param name="LongestSentence">In words.</param>
/// <param name="Roads">The taps of the task of each step, in the order of the steps; null: no road leads to its goal.</param>
/// <param name="Languages">Into which it is translated, each with the state of its review.</param>
public sealed record LessonFigures(
    Audience Audience,
    string Slug,
    int Minutes,
    int Words,
    double? Readability,
    int LongestSentence,
    long Bytes,
    IReadOnlyDictionary<string, int?> Roads,
    IReadOnlyList<Translation> Languages)
{
    /// <summary>Of every lesson of a folder that can be served, in the order of their list.</summary>
    /// <param name="practice">The phone on which the tasks are done; null when it is broken: then there are no roads.</param>
    /// <param name="problems">Gets what keeps the other lessons from being served.</param>
    public static IReadOnlyList<LessonFigures> Of(ContentFolder folder, PracticeLibrary? practice, ICollection<ContentProblem> problems)
    {
        var found = new List<ContentProblem>();
        var written = ModuleReader.ReadAll(folder, found);
        found.ForEach(problems.Add);
        return
        [
            .. written.Where(module => !found.Exists(problem => problem.File.StartsWith(module.Folder, StringComparison.Ordinal)))
                .OrderBy(module => module.Rules == LessonRules.JobSeekers ? 0 : 1)
                .ThenBy(module => module.Settings.Order).ThenBy(module => module.Slug, StringComparer.Ordinal)
                .Select(module => Of(module, folder, practice)),
        ];
    }

    static LessonFigures Of(WrittenModule written, ContentFolder folder, PracticeLibrary? practice)
    {
        var (dutch, module) = (written.Dutch, ModuleBuilder.Build(written));
        return new LessonFigures(
            module.Audience,
            written.Slug,
            module.Minutes,
            dutch.Steps.Sum(step => PageCheck.WordsOn(dutch, step)),
            MedianOf([.. dutch.Steps.Select(step => PageCheck.ScoreOf(dutch, step)).OfType<double>().Order()]),
            dutch.Texts.SelectMany(text => Sentences.In(text.Prose.Text)).Max(sentence => PlainDutch.Words.In(sentence).Count()),
            WeightCheck.WeightOf(written, folder),
            practice is null ? new Dictionary<string, int?>() : RoadsOf(module, practice),
            module.Languages);
    }

    static OrderedDictionary<string, int?> RoadsOf(Module module, PracticeLibrary practice) =>
        new(module.Steps.Where(step => step.Practice is not null).Select(step => KeyValuePair.Create(
            step.Id, LitRoad.LengthOf(PracticeTasks.From(module, step, step.Practice!, practice), practice))));

    static double? MedianOf(IReadOnlyList<double> sorted) =>
        sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
