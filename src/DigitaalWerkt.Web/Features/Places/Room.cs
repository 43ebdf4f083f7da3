using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>A room of a place. It holds so many learners, the trainer not counted.</summary>
public sealed class Room(Guid locationId, string name, int capacity) : IArchivable
{
    public const int NameLength = 80;
    public const int MaxCapacity = 100;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid LocationId { get; private set; } = locationId;
    public string Name { get; private set; } = name;
    public int Capacity { get; private set; } = capacity;
    string IArchivable.Called => Name;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public void Change(string name, int capacity) => (Name, Capacity) = (name, capacity);

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
