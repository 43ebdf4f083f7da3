namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>A line on the list of coordinators.</summary>
/// <param name="Owner">Null: nobody follows it.</param>
/// <param name="Supporters">How many organisations see it.</param>
public sealed record FollowRow(Signal Signal, string? Owner, int Supporters);
