namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>A coordinator of the network proposes somebody as another one. It takes a second coordinator of the network to make it so.</summary>
public sealed class NetworkProposal
{
    public const string OpenUnique = "ix_network_proposal_open";

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    NetworkProposal()
    {
    }

    public NetworkProposal(Guid staffMemberId, Guid proposedById, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        StaffMemberId = staffMemberId;
        ProposedById = proposedById;
        ProposedAt = now;
        ExpiresAt = now + Lifetime;
    }

    public Guid Id { get; private set; }
    public Guid StaffMemberId { get; private set; }
    public Guid ProposedById { get; private set; }
    public DateTimeOffset ProposedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was confirmed or withdrawn, or made way for a newer one; null: it is open, or it ran out.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The coordinator of the network who confirmed it; null: nobody did.</summary>
    public Guid? ConfirmedById { get; private set; }

    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < ExpiresAt;

    /// <exception cref="InvalidOperationException">It isn't open, or it is their own.</exception>
    public void Confirm(Guid memberId, DateTimeOffset now)
    {
        if (!IsOpen(now) || memberId == ProposedById)
        {
            throw new InvalidOperationException("Only somebody else confirms a proposal, while it is open.");
        }
        (EndedAt, ConfirmedById) = (now, memberId);
    }

    /// <returns>False when it had ended already.</returns>
    public bool Withdraw(DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            return false;
        }
        EndedAt = now;
        return true;
    }
}
