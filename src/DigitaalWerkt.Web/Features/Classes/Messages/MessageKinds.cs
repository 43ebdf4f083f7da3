namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>The names of the messages about bookings and to staff, as they stand in the outbox.</summary>
public static class MessageKinds
{
    public const string Confirmed = "booking-confirmed";
    public const string Waiting = "booking-waiting";
    public const string Offered = "seat-offered";
    public const string OfferEnded = "offer-ended";
    public const string Cancelled = "booking-cancelled";
    public const string SessionChanged = "session-changed";
    public const string SessionCancelled = "session-cancelled";
    public const string TwoDaysBefore = "two-days-before";
    public const string OnTheMorning = "on-the-morning";

    /// <summary>Those that are told at a time that depends on how somebody is reached.</summary>
    public static readonly IReadOnlyList<string> Reminders = [TwoDaysBefore, OnTheMorning];

    public const string TeamSessionChanged = "team-session-changed";
    public const string TeamSessionCancelled = "team-session-cancelled";
    public const string TrainerReplaced = "trainer-replaced";
}
