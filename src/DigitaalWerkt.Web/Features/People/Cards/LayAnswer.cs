namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>What came of a number that somebody typed.</summary>
/// <param name="Viewer">Who will see it, or sees it now.</param>
/// <param name="Until">When one may try again, if one must wait.</param>
public sealed record LayAnswer(LayOutcome Outcome, CardViewer? Viewer = null, DateTimeOffset? Until = null);

public enum LayOutcome
{
    /// <summary>The number is good; or the card is laid, just now or by the same form before.</summary>
    Right,

    /// <summary>There is no such number, or not any more.</summary>
    Wrong,

    /// <summary>Too many wrong numbers: the number was not looked at.</summary>
    Paused,

    /// <summary>This form laid the card before, with another number.</summary>
    UsedBefore,
}
