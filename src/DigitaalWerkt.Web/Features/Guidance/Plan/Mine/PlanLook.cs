namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>That somebody of staff opened the page of the person.</summary>
public sealed record PlanLook(DateOnly Day, string By, string Organisation);
