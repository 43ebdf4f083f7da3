namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What a visitor is told instead of a confirmation.</summary>
public enum BookNotice
{
    None,

    /// <summary>The last seat went to somebody else; the form now asks for the waiting list.</summary>
    Full,

    /// <summary>This form was sent before for the same person, with something else in it.</summary>
    UsedBefore,

    /// <summary>Somebody of this name is booked already on this device or with its card: the same person, or a friend?</summary>
    Namesake,

    /// <summary>Cancelled, begun or over.</summary>
    Closed,

    /// <summary>Too much was asked from this address.</summary>
    TooMany,
}
