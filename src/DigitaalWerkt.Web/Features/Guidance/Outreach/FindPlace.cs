using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>Where an organisation goes to meet people (vindplaats). It has no address: a home is somebody's.</summary>
public sealed class FindPlace(Guid organisationId, string name, FindPlaceKind kind, string? neighbourhood) : IArchivable
{
    public const int NameLength = 80;
    public const int KindLength = 20;
    public const int NeighbourhoodLength = 40;

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Which organisation works there.</summary>
    public Guid OrganisationId { get; private set; } = organisationId;

    public string Name { get; private set; } = name;
    public FindPlaceKind Kind { get; private set; } = kind;

    /// <summary>A code of <see cref="Kernel.Neighbourhood"/>; null: not known, or outside Ghent.</summary>
    public string? Neighbourhood { get; private set; } = neighbourhood;

    string IArchivable.Called => Name;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public void Change(string name, FindPlaceKind kind, string? neighbourhood) => (Name, Kind, Neighbourhood) = (name, kind, neighbourhood);

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
