namespace DigitaalWerkt.Web.Features.Home;

/// <summary>The step at which this visitor stopped.</summary>
public sealed record GoOn(string Title, string StepTitle, string Address);
