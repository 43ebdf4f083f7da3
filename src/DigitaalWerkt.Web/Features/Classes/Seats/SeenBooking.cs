namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>A booking with whoever it is of, as a staff member may see them.</summary>
public sealed record SeenBooking
{
    public required Booking Booking { get; init; }

    public required Attendee Attendee { get; init; }

    /// <summary>False: name, reach and code are not theirs to know, as of a client or a staff member of another organisation.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>
    /// The name of whoever it is of; of somebody who isn't named, the name of their organisation. Null: nobody's client, for whoever sees
    /// no names.
    /// </summary>
    public required string? Name { get; init; }
}
