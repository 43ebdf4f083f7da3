namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>A booking with whoever it is of, as staff of one organisation may see them.</summary>
public sealed record SeenBooking
{
    public required Booking Booking { get; init; }

    public required Attendee Attendee { get; init; }

    /// <summary>False: a client or a staff member of another organisation. Name, reach and code are theirs to know.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The name of whoever it is of; when they are of another organisation, the name of that organisation.</summary>
    public required string Name { get; init; }
}
