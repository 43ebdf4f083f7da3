namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>What came of choosing three pictures.</summary>
public enum TryOutcome
{
    Right,
    Wrong,

    /// <summary>Too many wrong choices: wait until the pause is over. The choice was not looked at, or was the last wrong one.</summary>
    Paused,
}
