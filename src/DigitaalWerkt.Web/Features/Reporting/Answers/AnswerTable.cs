using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>What was answered to one question, by organisation, as whoever reads it may see it.</summary>
/// <param name="Columns">The organisations; one column of all of them where apart they would say too much.</param>
/// <param name="Rows">The answers, and at the end that they'd rather not say.</param>
/// <param name="Shown">Null: whatever is hidden, somebody who adds and subtracts finds a number, so nothing is shown.</param>
public sealed record AnswerTable(
    AskedQuestion Question, IReadOnlyList<string> Columns, IReadOnlyList<string> Rows, CountedTable Numbers, ShownCell[,]? Shown)
{
    /// <param name="answers">Of this question only.</param>
    /// <param name="organisations">Everybody who asked it.</param>
    /// <param name="ratherNot">The words for no answer.</param>
    /// <param name="all">The word for all organisations together.</param>
    public static AnswerTable Of(
        AskedQuestion question, IReadOnlyCollection<CountedAnswer> answers, IReadOnlyList<(Guid Id, string Name)> organisations, string ratherNot,
        string all)
    {
        var apart = Count(question, answers, [.. organisations.Select(one => (one.Name, (IReadOnlyCollection<Guid>)[one.Id]))], ratherNot);
        // When everybody at one partner said the same, how many were asked says what they said.
        return apart.Shown is not null || organisations.Count == 1
            ? apart
            : Count(question, answers, [(all, organisations.Select(one => one.Id).ToList())], ratherNot);
    }

    static AnswerTable Count(
        AskedQuestion question, IReadOnlyCollection<CountedAnswer> answers,
        IReadOnlyList<(string Name, IReadOnlyCollection<Guid> Organisations)> columns, string ratherNot)
    {
        var keys = question.Answers.Select(answer => answer.Key).ToList();
        int People(IReadOnlyCollection<Guid> organisations, Func<string?, bool> isIt) =>
            answers.Where(answer => organisations.Contains(answer.OrganisationId) && isIt(answer.Answer)).Sum(answer => answer.People);
        var numbers = new CountedTable(
        [
            .. keys.Select(key => (IReadOnlyList<int>)[.. columns.Select(column => People(column.Organisations, said => said == key))]),
            // Whatever can't be read is no answer either, so that each column adds up to how many were asked.
            [.. columns.Select(column => People(column.Organisations, said => said is null || !keys.Contains(said)))],
        ]);
        // How many were asked stands with every question, and on the page of counters.
        var shown = HideSmallCells.Of(numbers, areColumnsKnown: true);
        return new(
            question, [.. columns.Select(column => column.Name)], [.. question.Answers.Select(answer => answer.Words.Dutch), ratherNot], numbers,
            HideSmallCells.GivesAway(numbers, shown) ? null : shown);
    }
}
