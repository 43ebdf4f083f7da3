namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Where a booking stands. The numbers stand in the database and in its partial indexes.</summary>
public enum BookingState
{
    /// <summary>On the waiting list: no seat.</summary>
    Waiting = 0,

    /// <summary>A seat came free and is held until the person says yes or the offer ends.</summary>
    Offered = 1,

    /// <summary>The seat is theirs.</summary>
    Confirmed = 2,

    /// <summary>Given back, by the person or by staff.</summary>
    Cancelled = 3,

    /// <summary>Offered, and not answered in time.</summary>
    Expired = 4,
}
