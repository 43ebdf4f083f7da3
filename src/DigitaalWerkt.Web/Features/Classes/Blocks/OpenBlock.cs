namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Seats that the organisation of who asks holds in a session.</summary>
/// <param name="Unnamed">How many have no name yet.</param>
public sealed record OpenBlock(Guid Id, Guid SessionId, int Unnamed);
