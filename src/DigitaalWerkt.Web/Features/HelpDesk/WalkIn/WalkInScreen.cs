namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>A screen in the hall of a place that shows which numbers are called. Whoever has its address sees numbers and no names.</summary>
public sealed class WalkInScreen(Guid locationId, byte[] tokenHash, Guid madeBy, DateTimeOffset createdAt)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid LocationId { get; private set; } = locationId;

    /// <summary>SHA-256 of the secret, which has 256 random bits.</summary>
    public byte[] TokenHash { get; private set; } = tokenHash;

    public Guid MadeBy { get; private set; } = madeBy;
    public DateTimeOffset CreatedAt { get; private set; } = createdAt;
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Its address shows nothing from now on.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt = now;
}
