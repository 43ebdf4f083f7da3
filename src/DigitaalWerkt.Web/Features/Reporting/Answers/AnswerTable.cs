using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>What was answered to one question, by organisation, as whoever reads it may see it.</summary>
/// <param name="Rows">The answers, and at the end that they'd rather not say.</param>
public sealed record AnswerTable(AskedQuestion Question, IReadOnlyList<string> Rows, CountedTable Numbers, ShownCell[,] Shown)
{
    /// <param name="answers">Of this question only.</param>
    /// <param name="organisations">The columns.</param>
    /// <param name="ratherNot">The words for no answer.</param>
    public static AnswerTable Of(
        AskedQuestion question, IReadOnlyCollection<CountedAnswer> answers, IReadOnlyList<Guid> organisations, string ratherNot)
    {
        var keys = question.Answers.Select(answer => answer.Key).ToList();
        int People(Guid organisation, Func<string?, bool> isIt) =>
            answers.Where(answer => answer.OrganisationId == organisation && isIt(answer.Answer)).Sum(answer => answer.People);
        var numbers = new CountedTable(
        [
            .. keys.Select(key => (IReadOnlyList<int>)[.. organisations.Select(organisation => People(organisation, said => said == key))]),
            // Whatever can't be read is no answer either, so that each column adds up to how many were asked.
            [.. organisations.Select(organisation => People(organisation, said => said is null || !keys.Contains(said)))],
        ]);
        // How many were asked stands with every question, and on the page of counters.
        return new(
            question, [.. question.Answers.Select(answer => answer.Words.Dutch), ratherNot], numbers,
            HideSmallCells.Of(numbers, areColumnsKnown: true));
    }
}
