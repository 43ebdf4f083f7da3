namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>One person on the list of a class.</summary>
/// <param name="IsBooked">False: the booking was cancelled after something had been noted, so nothing more can be noted.</param>
/// <param name="ComesFrom">Where a guest of an event who is named comes from.</param>
/// <param name="Last">The entry that counts; null: nothing was noted yet.</param>
public sealed record RosterRow(
    Guid BookingId, string Name, string Code, bool IsBooked, bool IsWalkIn, bool IsAccompanied, string? HelpLanguage, Guid? SharedLearnerId, bool HasCard,
    string? ComesFrom, Noted? Last);
