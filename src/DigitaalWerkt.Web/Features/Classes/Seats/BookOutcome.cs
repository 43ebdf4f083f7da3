namespace DigitaalWerkt.Web.Features.Classes.Seats;

public enum BookOutcome
{
    /// <summary>A seat in every session.</summary>
    Booked,

    /// <summary>In at least one session only a place on the waiting list.</summary>
    Waiting,

    /// <summary>No seat, and the form didn't ask for the waiting list.</summary>
    Full,

    /// <summary>This very form was answered before; these are the bookings of then.</summary>
    Again,

    /// <summary>This form asked for the same before, and said something else of it; these are the bookings of then.</summary>
    UsedBefore,

    /// <summary>This person or staff member has a booking already.</summary>
    AlreadyBooked,

    /// <summary>Cancelled, begun, over, or not there.</summary>
    Closed,
}
