namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What holds for the lessons of one audience: the folder in which they lie, and how they may be written.</summary>
/// <param name="Folder">Below the folder of all content.</param>
/// <param name="Root">The address of their list; a lesson lies below it.</param>
/// <param name="LongestSentence">In words.</param>
/// <param name="MostWords">On a page at once.</param>
/// <param name="MostAnswers">To a question, "I don't know" among them.</param>
/// <param name="LowestScore">Of Flesch-Douma, for a page.</param>
public sealed record LessonRules(
    Audience Audience,
    string Folder,
    string Root,
    int FewestMinutes,
    int MostMinutes,
    int LongestSentence,
    int MostWords,
    int MostAnswers,
    int LowestScore)
{
    /// <summary>Level A2, for people who learn on their own.</summary>
    public static readonly LessonRules JobSeekers =
        new(Audience.JobSeekers, "modules", LearningLinks.Lessons, 3, 8, LongestSentence: 12, MostWords: 90, MostAnswers: 4, LowestScore: 75);

    /// <summary>Level B1, for people who help others at their work.</summary>
    public static readonly LessonRules Counsellors =
        new(Audience.Counsellors, "vorming", LearningLinks.Counsellors, 8, 12, LongestSentence: 18, MostWords: 140, MostAnswers: 5, LowestScore: 55);

    public static IReadOnlyList<LessonRules> All { get; } = [JobSeekers, Counsellors];

    /// <summary>Lessons for counsellors are done in words: cases in place of tasks on the practice phone, and a guide for whoever leads a group.</summary>
    public bool HasCases => Audience == Audience.Counsellors;

    public static LessonRules Of(Audience audience) => All.Single(rules => rules.Audience == audience);
}
