namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What a visitor hears.</summary>
public enum VisitorOutcome
{
    /// <summary>Here is the booking.</summary>
    Booked,

    /// <summary>Here is the booking that they had.</summary>
    AlreadyBooked,

    /// <summary>The person hears it by message; whoever sits here doesn't.</summary>
    ByMessage,

    /// <summary>This form did something else before.</summary>
    UsedBefore,

    Full,
    Closed,
}
