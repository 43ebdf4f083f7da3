namespace DigitaalWerkt.Web.Features.People;

/// <summary>The one way in which somebody can be reached. The names stand readable in the database.</summary>
public enum ReachKind
{
    Phone,
    Email,

    /// <summary>By their counsellor.</summary>
    Counsellor,

    /// <summary>Only by their learner card: they look it up themselves.</summary>
    Card,

    /// <summary>Not at all: they came to the door.</summary>
    None,
}
