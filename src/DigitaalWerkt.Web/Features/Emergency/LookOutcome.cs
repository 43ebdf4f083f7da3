namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>What came of looking.</summary>
public enum LookOutcome
{
    /// <summary>It is written down, whether somebody was found or not.</summary>
    Written,

    /// <summary>The same form was sent before, with something else in it.</summary>
    SentBefore,

    /// <summary>They looked as often as one may in a day.</summary>
    TooOften,
}
