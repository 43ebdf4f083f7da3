namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target or a result with what this site counted in its period.</summary>
/// <param name="Counted">Of people who were reached: how many, as contacts say; null: this site doesn't count that here.</param>
public sealed record GoalRow(OutreachGoal Goal, int? Counted);
