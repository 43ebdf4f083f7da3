namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>How it stands with a booking, for who has the link.</summary>
public enum BookingStanding
{
    Confirmed,

    Waiting,

    /// <summary>A seat came free and is held for them.</summary>
    Offered,

    /// <summary>They have a seat, and the class goes on at this moment.</summary>
    Begun,

    /// <summary>They gave it back, or moved.</summary>
    Cancelled,

    /// <summary>The offer wasn't answered in time.</summary>
    TooLate,

    /// <summary>The class doesn't go on.</summary>
    ClassCancelled,

    /// <summary>The class is over, or has begun without a seat for them.</summary>
    Over,
}
