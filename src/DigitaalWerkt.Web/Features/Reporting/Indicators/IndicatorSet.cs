namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>One version of what is counted, and of the questions from which it is counted.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Source">The law or the call that asks for it.</param>
/// <param name="AreCodesChecked">False: nobody compared the codes with the site of whoever pays.</param>
public sealed record IndicatorSet(
    string Id, string Name, string Source, bool AreCodesChecked, IReadOnlyList<Indicator> Indicators, IReadOnlyList<AskedQuestion> Questions)
{
    public const int IdLength = 60;

    public IEnumerable<AskedQuestion> At(AskMoment moment) => Questions.Where(question => question.Moment == moment);
}
