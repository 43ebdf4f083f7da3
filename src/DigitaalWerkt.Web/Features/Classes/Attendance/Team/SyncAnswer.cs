namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>What became of one press.</summary>
/// <param name="Last">The entry that counts now, with its kind and its words.</param>
/// <param name="Report">Why the press doesn't stand on the list; null: it does.</param>
public sealed record SyncAnswer(Guid Id, Guid Booking, Guid? Last, string? Kind, string Text, string? Report);
