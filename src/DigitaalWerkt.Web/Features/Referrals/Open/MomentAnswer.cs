namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>What came of booking a first moment.</summary>
/// <param name="Booked">Null: it was refused, and nothing was written.</param>
/// <param name="Problem">The key of the sentence that says why; null: it stands.</param>
/// <param name="IsSentBefore">This form booked something else before.</param>
public sealed record MomentAnswer(BookedMoment? Booked, string? Problem = null, bool IsSentBefore = false);
