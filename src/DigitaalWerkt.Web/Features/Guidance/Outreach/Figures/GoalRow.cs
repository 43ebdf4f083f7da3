namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target or a result with what this site counted in its period.</summary>
/// <param name="Counted">People who were reached, as contacts say, or people whose guidance began; null: nothing was counted in that period.</param>
public sealed record GoalRow(OutreachGoal Goal, int? Counted);
