namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>One target or result in <c>content/guidance/outreach.yml</c>.</summary>
sealed class GoalYaml
{
    public required string Team { get; set; }
    public required string Kind { get; set; }
    public required string Counter { get; set; }
    public required string From { get; set; }
    public required string Until { get; set; }
    public required int Number { get; set; }
    public string? Note { get; set; }
    public required string Source { get; set; }
    public required string SourceOn { get; set; }
}
