namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Where all was booked that was ever booked with one name and reach.</summary>
public enum EarlierBookings
{
    /// <summary>Nothing was.</summary>
    None,

    /// <summary>All of it on this device, or with the card that it holds.</summary>
    AllFromHere,

    /// <summary>
    /// Whoever holds this device may be somebody who knows a name and a number. They must not hear what that person has.
    /// </summary>
    SomeFromElsewhere,
}
