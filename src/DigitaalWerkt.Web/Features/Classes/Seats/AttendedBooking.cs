namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>A booking with whoever it is of.</summary>
public sealed record AttendedBooking
{
    public required Booking Booking { get; init; }

    public required Attendee Attendee { get; init; }
}
