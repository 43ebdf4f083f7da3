using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What a counsellor asks another organisation, with the agreement of the person.</summary>
public sealed record HandOverRequest
{
    public required RequestKey Key { get; init; }
    public required Guid PathId { get; init; }

    /// <summary>The organisation of the path.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The organisation that is asked.</summary>
    public required Guid To { get; init; }

    public required string Question { get; init; }
    public required Consent Consent { get; init; }
    public required Guid AskedBy { get; init; }
}
