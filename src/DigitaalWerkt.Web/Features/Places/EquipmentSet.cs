using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>Equipment that travels as one, such as a case with eight laptops: it can be in one place at a time.</summary>
public sealed class EquipmentSet(string name, int pieces) : IArchivable
{
    public const int NameLength = 80;
    public const int MaxPieces = 100;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Name { get; private set; } = name;

    /// <summary>How many learners can work with it at once.</summary>
    public int Pieces { get; private set; } = pieces;

    string IArchivable.Called => Name;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public void Change(string name, int pieces) => (Name, Pieces) = (name, pieces);

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
