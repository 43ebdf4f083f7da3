namespace DigitaalWerkt.Web.Features.People;

/// <summary>From where all came that was ever booked or planned with one name and reach.</summary>
public enum EarlierVisits
{
    /// <summary>Nothing was.</summary>
    None,

    /// <summary>All of it from this device, or by the card that it holds.</summary>
    AllFromHere,

    /// <summary>
    /// Whoever holds this device may be somebody who knows a name and a number. They must not hear what that person has.
    /// </summary>
    SomeFromElsewhere,
}
