namespace DigitaalWerkt.Web.Features.People;

/// <summary>A training that somebody attended.</summary>
public sealed record AttendedTraining(string Title, DateTimeOffset At);
