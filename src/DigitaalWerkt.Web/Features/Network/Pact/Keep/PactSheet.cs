namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>The pact as it stands on a day.</summary>
public sealed record PactSheet(PactOverview Pact, DateOnly Today);
