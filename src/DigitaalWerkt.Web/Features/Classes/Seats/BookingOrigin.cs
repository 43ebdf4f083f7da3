namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>By which door a booking came in. The names stand readable in the database.</summary>
public enum BookingOrigin
{
    /// <summary>The visitor themselves.</summary>
    Web,

    /// <summary>A counsellor, on behalf of a client.</summary>
    Counsellor,

    /// <summary>At the door of the class.</summary>
    WalkIn,

    /// <summary>A seat that an organisation held, now with a name.</summary>
    Block,

    /// <summary>A staff member, for the training of counsellors.</summary>
    Staff,
}
