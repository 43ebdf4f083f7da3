namespace DigitaalWerkt.Web.Features.People;

/// <summary>Something that a step of a plan can be.</summary>
/// <param name="Id">By which the feature finds it again.</param>
/// <param name="Words">What the step says, in plain Dutch.</param>
public sealed record PlanTaskChoice(string Id, string Words);
