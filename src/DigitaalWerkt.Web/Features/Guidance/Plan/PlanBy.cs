namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>By whom a step is done. The names stand readable in the database.</summary>
public enum PlanBy
{
    Me,
    Counsellor,
    Together,
}
