using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>A booking with whoever it is of and its class.</summary>
/// <param name="Token">For its links.</param>
/// <param name="Channel">How they hear from us.</param>
public sealed record ManagedBooking(Booking Booking, Attendee Attendee, ShownSession Shown, string Token, Channel Channel)
{
    /// <summary>How long after the class the link works.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromDays(1);

    /// <summary>Whether it can be moved to the same class on another day. An event is on one day.</summary>
    public bool HasOtherDays => !Shown.IsEvent;

    public BookingStanding StandingAt(DateTimeOffset now) => Booking.State switch
    {
        BookingState.Cancelled => BookingStanding.Cancelled,
        BookingState.Expired => BookingStanding.TooLate,
        _ when Shown.Session.State == SessionState.Cancelled => BookingStanding.ClassCancelled,
        BookingState.Confirmed when Shown.Session.StartsAt <= now && now < Shown.Session.EndsAt => BookingStanding.Begun,
        _ when Shown.Session.StartsAt <= now => BookingStanding.Over,
        BookingState.Confirmed => BookingStanding.Confirmed,
        BookingState.Waiting => BookingStanding.Waiting,
        _ => Booking.OfferedUntil <= now ? BookingStanding.TooLate : BookingStanding.Offered,
    };

    /// <summary>The key of the text for an offer that waits until somebody has spoken with the person.</summary>
    public string HeldKey => Attendee.Reach.Kind switch
    {
        ReachKind.Counsellor => "Book_Offer_Counsellor",
        ReachKind.Phone => "Book_Offer_Call",
        _ => "Book_Offer_Held",
    };

    /// <summary>The key of the text that says how the person will hear from us.</summary>
    public string HearsKey => Attendee.Reach.Kind switch
    {
        ReachKind.Email => "Book_Hears_Email",
        ReachKind.Counsellor => "Book_Hears_Counsellor",
        ReachKind.Phone => Channel == Channel.Sms ? "Book_Hears_Sms" : "Book_Hears_Call",
        _ => "Book_Hears_Look",
    };
}
