using DigitaalWerkt.Web.Features.Accounts.Organisations;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary>A link with which one person makes an account, or chooses a new password for the one they have; once, within seven days.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    Invitation()
    {
        TokenHash = [];
        Email = "";
        Name = "";
    }

    public Invitation(byte[] tokenHash, string email, string name, IEnumerable<StaffRole> roles, Guid organisationId, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        TokenHash = tokenHash;
        Email = email;
        Name = name;
        Roles = [.. roles.Distinct().Order()];
        OrganisationId = organisationId;
        CreatedAt = now;
        ExpiresAt = now + Lifetime;
    }

    /// <summary>A link for somebody who has an account, to choose a new password.</summary>
    public Invitation(byte[] tokenHash, StaffMember member, DateTimeOffset now)
        : this(tokenHash, member.Email!, member.Name, member.Roles, member.OrganisationId, now) => StaffMemberId = member.Id;

    public Guid Id { get; private set; }

    /// <summary>Whose password it changes; null: it makes an account, and never touches one that is there.</summary>
    public Guid? StaffMemberId { get; private set; }
    public byte[] TokenHash { get; private set; }
    public string Email { get; private set; }
    public string Name { get; private set; }
    public IReadOnlyList<StaffRole> Roles { get; private set; } = [];
    public Guid OrganisationId { get; private set; }
    public Organisation? Organisation { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && WithdrawnAt is null && now < ExpiresAt;

    /// <summary>Makes the account; the row version makes a second one at the same moment fail.</summary>
    /// <exception cref="InvalidOperationException">The invitation isn't open.</exception>
    public StaffMember Accept(string name, DateTimeOffset now)
    {
        if (StaffMemberId is not null)
        {
            throw new InvalidOperationException("This invitation is for somebody who has an account.");
        }
        Use(now);
        return new StaffMember(Email, name, Roles, OrganisationId);
    }

    /// <summary>Uses it up for a new password of somebody who has an account.</summary>
    /// <exception cref="InvalidOperationException">The invitation isn't open.</exception>
    public void Use(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            throw new InvalidOperationException("Only an open invitation can be accepted.");
        }
        UsedAt = now;
    }

    /// <returns>False when there was nothing to withdraw any more.</returns>
    public bool Withdraw(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            return false;
        }
        WithdrawnAt = now;
        return true;
    }
}
