namespace DigitaalWerkt.Web.Features.People;

/// <summary>What a line about a person is of. The names end the keys of the words for it, and stand in addresses.</summary>
public enum PersonLineKind
{
    Class,
    Appointment,
    Question,
    Path,
    Step,
    Lesson,
    Referral,
    Loan,

    /// <summary>That questions were asked for the figures; never what was answered.</summary>
    Record,

    /// <summary>A card that is shown to an organisation.</summary>
    Card,

    /// <summary>That somebody looked at what is kept.</summary>
    Look,
}
