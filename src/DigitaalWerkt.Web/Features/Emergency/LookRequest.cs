using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>Who looks for whom, and why.</summary>
public sealed record LookRequest
{
    public required RequestKey Key { get; init; }
    public required Guid StaffMemberId { get; init; }

    /// <summary>The organisation of whoever looks; its own clients stand on its own pages.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The key of first name and reach, as <see cref="People.Person.KeyOf"/> makes it; null: by code.</summary>
    public required string? PersonKey { get; init; }

    /// <summary>The code of a slip; null: by name.</summary>
    public required string? Code { get; init; }

    public required EmergencyReason Reason { get; init; }
    public required string? Sentence { get; init; }
}
