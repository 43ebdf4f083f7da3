namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>So many people want the same session at once that it took too long; nothing was changed, and asking again helps.</summary>
public sealed class SeatsBusyException(Exception inner) : Exception("The session stayed locked.", inner);
