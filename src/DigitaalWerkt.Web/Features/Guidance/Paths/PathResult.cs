namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>How far a path is, since which day, and why it ended.</summary>
/// <param name="End">Null as long as it goes on.</param>
public sealed record PathResult(PathPhase Phase, DateOnly Since, PathEnd? End = null);
