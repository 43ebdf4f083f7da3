using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>How hard an issue is to read, measured as a lesson for counsellors is.</summary>
/// <param name="Score">Flesch-Douma; null: there are too few words to say.</param>
/// <param name="LongSentences">Sentences that are longer than staff are asked to read.</param>
public sealed record Readability(int? Score, IReadOnlyList<string> LongSentences)
{
    /// <summary>What a lesson for staff has at least.</summary>
    public static int LowestScore => LessonRules.Counsellors.LowestScore;

    public bool IsHard => Score < LowestScore;

    public static Readability Of(IEnumerable<string> words)
    {
        var all = words.ToList();
        return new(
            FleschDouma.Score(all) is { } score ? (int)score : null,
            [.. all.SelectMany(Sentences.In).Where(sentence => Words.In(sentence).Count() > LessonRules.Counsellors.LongestSentence)]);
    }
}
