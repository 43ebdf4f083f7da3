using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>A contact that somebody wants to note.</summary>
public sealed record NewContact
{
    public required RequestKey Key { get; init; }

    /// <summary>The find-place.</summary>
    public required Guid PlaceId { get; init; }

    /// <summary>Of whoever notes it; the place has to be theirs.</summary>
    public required Guid OrganisationId { get; init; }

    public required Guid NotedById { get; init; }

    public required ContactTheme Theme { get; init; }

    /// <summary>How many people it was with.</summary>
    public required int People { get; init; }

    /// <summary>It is another talk than the one that a colleague just noted.</summary>
    public bool IsSure { get; init; }

    /// <summary>When it was; a device without network tells it later.</summary>
    public required DateTimeOffset At { get; init; }
}
