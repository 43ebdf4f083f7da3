using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>What vacancies ask: lessons that are there and in the order, words that lead to one ask, signs that rest on facts, plain words.</summary>
static partial class JobFirstCheck
{
    /// <summary>More is a list to read through.</summary>
    public const int MostChoices = 8;

    public static IEnumerable<ContentProblem> Check(WrittenJob? job, IReadOnlyList<WrittenModule> modules, ContentFolder folder)
    {
        if (job is null)
        {
            return [];
        }
        var dutch = job.Module.Dutch;
        return OfAsks(job)
            .Concat(OfLessons(job, modules))
            .Concat(OfWords(job))
            .Concat(OfFacts(job, FactBook.Read(folder, [])))
            .Concat(TranslationCheck.CheckWords(job.Module))
            .Concat(PlainLanguageCheck.Check(dutch.File, dutch.Texts, job.Module.Rules))
            .Concat(ToneCheck.Check(dutch.File, dutch.Texts));
    }

    static IEnumerable<ContentProblem> OfAsks(WrittenJob job)
    {
        if (job.Asks.Count(ask => !ask.IsSign) is var choices && choices > MostChoices)
        {
            yield return Complain(1, $"There are {choices} asks to choose from.", $"Keep the {MostChoices} that vacancies ask most.");
        }
        foreach (var ask in job.Asks)
        {
            if (!Id().IsMatch(ask.Id.Value))
            {
                yield return Complain(ask.Id.Line, $"'{ask.Id.Value}' can't stand in an address.", "Use small letters, digits and hyphens.");
            }
            if (ask.Words.Count == 0 || ask.Lessons.Count == 0)
            {
                yield return Complain(ask.Id.Line, $"The ask '{ask.Id.Value}' has no words, or no lessons.", "Write both.");
            }
        }
        if (job.Always.Count < JobRules.FewestLessons)
        {
            yield return Complain(
                1, "There are too few lessons that everybody needs.", $"Name at least {JobRules.FewestLessons} under always.");
        }
    }

    static IEnumerable<ContentProblem> OfLessons(WrittenJob job, IReadOnlyList<WrittenModule> modules)
    {
        var there = modules.Where(module => module.Rules == LessonRules.JobSeekers).Select(module => module.Slug).ToHashSet();
        var asked = job.Asks.SelectMany(ask => ask.Lessons).ToList();
        foreach (var lesson in asked.Concat(job.Always.Select(always => always.Lesson)).Concat(job.Order).Where(lesson => !there.Contains(lesson.Value)))
        {
            yield return Complain(lesson.Line, $"There is no lesson '{lesson.Value}'.", "Write the name of a folder in content/modules.");
        }
        var ordered = job.Order.Select(lesson => lesson.Value).ToHashSet();
        foreach (var lesson in asked.Where(lesson => !ordered.Contains(lesson.Value)).DistinctBy(lesson => lesson.Value))
        {
            yield return Complain(lesson.Line, $"The lesson '{lesson.Value}' isn't in the order.", "Write it under order, where one needs it.");
        }
    }

    // As they are compared: two spellings of one word are one.
    static IEnumerable<ContentProblem> OfWords(WrittenJob job)
    {
        var words = job.Asks.SelectMany(ask => ask.Words.Select(word => (Ask: ask.Id.Value, Word: word)))
            .Concat(job.Ignored.Select(word => (Ask: "ignored", Word: word)))
            .Select(word => (word.Ask, word.Word, Read: string.Join(' ', VacancyWords.Of(word.Word.Value))))
            .ToList();
        foreach (var (_, word, _) in words.Where(word => word.Read.Length == 0))
        {
            yield return Complain(word.Line, $"'{word.Value}' has no word in it.", "Write what stands in a vacancy.");
        }
        foreach (var same in words.Where(word => word.Read.Length > 0).GroupBy(word => word.Read))
        {
            foreach (var (ask, word, _) in same.Skip(1).Where(word => word.Ask != same.First().Ask))
            {
                yield return Complain(
                    word.Line, $"'{word.Value}' stands under '{same.First().Ask}' and under '{ask}'.", "Keep it where it says most, or write more words.");
            }
        }
    }

    static IEnumerable<ContentProblem> OfFacts(WrittenJob job, IReadOnlyDictionary<string, StatedFact> facts)
    {
        foreach (var fact in job.Asks.SelectMany(ask => ask.Facts).Where(fact => !facts.ContainsKey(fact.Value)))
        {
            yield return Complain(fact.Line, $"There is no fact '{fact.Value}' in {FactBook.File}.", "Add it there with its source, or correct the name.");
        }
        foreach (var sign in job.Asks.Where(ask => ask.IsSign && ask.Facts.Count == 0))
        {
            yield return Complain(sign.Id.Line, $"The sign '{sign.Id.Value}' rests on nothing.", "Quote the fact under facts.");
        }
    }

    static ContentProblem Complain(int line, string message, string remedy) => new(JobReader.Asks, line, message, remedy);

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{0,19}\z")]
    private static partial Regex Id();
}
