namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>When a step is done, as somebody says it. The names stand readable in the database.</summary>
public enum PlanWhen
{
    Today,
    ThisWeek,
    OnDay,
}
