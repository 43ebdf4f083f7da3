namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>A calendar that a program follows by a secret address: the classes of a trainer, or of a place. It can be withdrawn.</summary>
public sealed class CalendarFeed(byte[] tokenHash, Guid? trainerId, Guid? locationId, Guid madeBy, DateTimeOffset createdAt)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the secret, which has 256 random bits.</summary>
    public byte[] TokenHash { get; private set; } = tokenHash;

    public Guid? TrainerId { get; private set; } = trainerId;
    public Guid? LocationId { get; private set; } = locationId;
    public Guid MadeBy { get; private set; } = madeBy;
    public DateTimeOffset CreatedAt { get; private set; } = createdAt;
    public DateTimeOffset? RevokedAt { get; private set; }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
