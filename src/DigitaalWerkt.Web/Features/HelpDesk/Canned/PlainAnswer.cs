using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>Whether an answer is as plain as a lesson of its level has to be.</summary>
public static class PlainAnswer
{
    /// <returns>The keys of the sentences that say what is wrong, with their values.</returns>
    public static IEnumerable<(string Key, object?[] Args)> Check(string text, AnswerLevel level)
    {
        var rules = RulesOf(level);
        foreach (var sentence in Sentences.In(text))
        {
            if (Words.In(sentence).Count() is var length && length > rules.LongestSentence)
            {
                yield return ("Desk_Canned_Long", [sentence, length, rules.LongestSentence]);
            }
        }
        if (PlainLanguageCheck.BelittlingIn(text).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } words)
        {
            yield return ("Desk_Canned_Small", [string.Join(", ", words)]);
        }
        if (FleschDouma.Score([text]) is { } score && score < rules.LowestScore)
        {
            yield return ("Desk_Canned_Hard", [(int)score, rules.LowestScore]);
        }
    }

    static LessonRules RulesOf(AnswerLevel level) => level == AnswerLevel.A2 ? LessonRules.JobSeekers : LessonRules.Counsellors;
}
