namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>That a referral came into a state, as one side reads it.</summary>
/// <param name="By">A colleague by name, or the other side as a whole; null: the clock.</param>
public sealed record ShownEntry(ReferralState State, DateTimeOffset At, string? By);
