namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The answer to a choice of three pictures.</summary>
/// <param name="Outcome">Right, wrong, or wait.</param>
/// <param name="Until">When one may try again, if one must wait.</param>
/// <param name="TriesLeft">How many wrong choices are left before the pause.</param>
/// <param name="Card">The card, when it was looked at.</param>
public sealed record PictureTry(TryOutcome Outcome, DateTimeOffset? Until, int TriesLeft = 0, LearnerCard? Card = null);
