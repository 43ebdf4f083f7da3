namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

sealed class AnswerYaml
{
    public required string Key { get; set; }
    public required string Text { get; set; }

    /// <summary>Null: it counts for no indicator.</summary>
    public List<string>? Counts { get; set; }
}
