namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>So many people want the same rows at once that it took too long; nothing was changed, and asking again helps.</summary>
public sealed class BusyException(Exception inner) : Exception("The rows stayed locked.", inner);
