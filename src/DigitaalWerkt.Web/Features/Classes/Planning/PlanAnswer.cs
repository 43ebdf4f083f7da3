namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <param name="Fates">What stands in the way of which day, when nothing was planned.</param>
public sealed record PlanAnswer(PlanOutcome Outcome, IReadOnlyList<DayFate> Fates);
