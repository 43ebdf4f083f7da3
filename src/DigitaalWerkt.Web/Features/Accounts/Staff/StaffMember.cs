using DigitaalWerkt.Web.Features.Accounts.Organisations;
using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>A person who works with learners: the only people with a password, and never without a second factor.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    public const int NameMaxLength = 80;
    public const int EmailMaxLength = 254;
    public const string EmailUnique = "ix_staff_member_normalized_email";

    StaffMember()
    {
        Name = "";
    }

    public StaffMember(string email, string name, IEnumerable<StaffRole> roles, Guid organisationId)
    {
        Id = Guid.CreateVersion7();
        Email = email;
        UserName = email;
        Name = name;
        LockoutEnabled = true;
        SecurityStamp = NewStamp();
        Roles = Ordered(roles);
        OrganisationId = organisationId;
    }

    public string Name { get; private set; }
    public Guid OrganisationId { get; private set; }
    public Organisation? Organisation { get; private set; }
    public IReadOnlyList<StaffRole> Roles { get; private set; } = [];
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>Key of the authenticator app, encrypted; null: there is no second factor yet.</summary>
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The time step of the last code that was accepted; the same code never works twice (ASVS 6.5.1).</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>The day of <see cref="WrongCodes"/>; null: never yet.</summary>
    public DateOnly? WrongCodesOn { get; private set; }

    /// <summary>How many wrong codes of the second step were given with this account on that day.</summary>
    public int WrongCodes { get; private set; }

    public bool HasSecondFactor => AuthenticatorKey is not null;

    /// <summary>Gives other work. What was signed in under the old rights ends. Nobody gets another organisation: they stop there and are invited here.</summary>
    /// <returns>False when nothing changed.</returns>
    public bool Assign(IEnumerable<StaffRole> newRoles)
    {
        var ordered = Ordered(newRoles);
        if (ordered.SequenceEqual(Roles))
        {
            return false;
        }
        Roles = ordered;
        EndSessions();
        return true;
    }

    /// <returns>False when it was so already.</returns>
    public bool Disable(DateTimeOffset now)
    {
        if (DisabledAt is not null)
        {
            return false;
        }
        DisabledAt = now;
        EndSessions();
        return true;
    }

    /// <returns>False when it was so already.</returns>
    public bool Enable()
    {
        if (DisabledAt is null)
        {
            return false;
        }
        DisabledAt = null;
        ConcurrencyStamp = NewStamp();
        return true;
    }

    /// <summary>Sets the authenticator app; the code that proved it counts as used.</summary>
    public void SetSecondFactor(string protectedKey, long codeStep)
    {
        AuthenticatorKey = protectedKey;
        LastCodeStep = codeStep;
        TwoFactorEnabled = true;
        EndSessions();
    }

    public void ClearSecondFactor()
    {
        AuthenticatorKey = null;
        LastCodeStep = 0;
        TwoFactorEnabled = false;
        EndSessions();
    }

    /// <summary>Every session carries the stamp it began under, so a new stamp ends them all in the same row change.</summary>
    public void EndSessions() => (SecurityStamp, ConcurrencyStamp) = (NewStamp(), NewStamp());

    static string NewStamp() => Guid.NewGuid().ToString("N");

    static List<StaffRole> Ordered(IEnumerable<StaffRole> roles)
    {
        var ordered = roles.Distinct().Order().ToList();
        return StaffRoles.GoTogether(ordered) ? ordered : throw new ArgumentException("These roles don't go together.", nameof(roles));
    }
}
