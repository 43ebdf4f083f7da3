namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>By whom and when a lane is looked at.</summary>
/// <param name="Today">The questions about which somebody meets a steward today.</param>
/// <param name="Stewards">Those who still work: what anybody else has, nobody has.</param>
public sealed record LaneView(Guid Steward, DateTimeOffset Now, IQueryable<Guid> Today, IQueryable<Guid?> Stewards);
