namespace DigitaalWerkt.Web.Features.Network.Signals.Team;

/// <summary>A line on the list of staff.</summary>
/// <param name="Supporters">How many organisations see it.</param>
/// <param name="IsOurs">The own organisation is one of them.</param>
public sealed record TeamRow(int Number, string What, SignalState State, int Supporters, bool IsOurs);
