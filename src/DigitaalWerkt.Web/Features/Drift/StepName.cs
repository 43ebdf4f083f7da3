namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>A step by its names; it may not be there any more.</summary>
public sealed record StepName(string Module, string Step);
