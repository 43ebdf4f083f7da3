using DigitaalWerkt.Web.Features.Reporting.Indicators;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>How many people count for an indicator, by what they answered.</summary>
public static class IndicatorCount
{
    public static int Of(Indicator indicator, IndicatorSet set, IEnumerable<CountedAnswer> answers)
    {
        var counting = set.Questions
            .SelectMany(question => question.Answers.Where(answer => answer.Counts.Contains(indicator.Code))
                .Select(answer => (question.Key, answer.Key)))
            .ToHashSet();
        return answers.Where(answer => answer.IndicatorSet == set.Id && answer.Answer is { } said && counting.Contains((answer.Question, said)))
            .Sum(answer => answer.People);
    }
}
