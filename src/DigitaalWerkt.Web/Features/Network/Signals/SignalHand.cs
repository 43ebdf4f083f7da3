namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>By whom something is done, and when.</summary>
public sealed record SignalHand(Guid MemberId, Guid OrganisationId, DateTimeOffset At);
