namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>That a referral came into a state. Nothing is ever changed in it.</summary>
public sealed class ReferralEntry
{
    /// <summary>The index that lets a referral come into a state once.</summary>
    public const string Once = "ix_referral_entry_once";

    ReferralEntry()
    {
    }

    public ReferralEntry(Guid referralId, ReferralState state, ReferralDoer doer, DateTimeOffset at) =>
        (ReferralId, State, Hand, StaffMemberId, At) = (referralId, state, doer.Hand, doer.StaffMemberId, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ReferralId { get; private set; }

    public ReferralState State { get; private set; }

    public ReferralHand Hand { get; private set; }

    /// <summary>Null: no staff member did it.</summary>
    public Guid? StaffMemberId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
