namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>One browser in which a staff member is signed in. The browser has a random key; we have its hash only.</summary>
public sealed class StaffSession
{
    /// <summary>Nobody works longer than a day; the next morning one signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Time for the second step after the password.</summary>
    public static readonly TimeSpan LongestWithoutSecondStep = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>How exactly we know when a session was last used; spares a write on every page.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    StaffSession()
    {
        KeyHash = [];
        Stamp = "";
    }

    public StaffSession(byte[] keyHash, StaffMember member, SignInMethod method, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        KeyHash = keyHash;
        StaffMemberId = member.Id;
        Stamp = member.SecurityStamp!;
        Method = method;
        CreatedAt = now;
        LastSeenAt = now;
        ExpiresAt = now + (method is SignInMethod.Password ? LongestWithoutSecondStep : Longest);
    }

    public Guid Id { get; private set; }
    public byte[] KeyHash { get; private set; }
    public Guid StaffMemberId { get; private set; }

    /// <summary>The member's security stamp when the session began; another stamp now means that it has ended.</summary>
    public string Stamp { get; private set; }
    public SignInMethod Method { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset LastSeenAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
}
