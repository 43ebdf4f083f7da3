namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>A file <c>content/reporting/….yml</c>.</summary>
sealed class IndicatorSetYaml
{
    public required string Name { get; set; }
    public required string Source { get; set; }
    public required bool CodesChecked { get; set; }
    public required List<IndicatorYaml> Indicators { get; set; }
    public required List<QuestionYaml> Questions { get; set; }
}
