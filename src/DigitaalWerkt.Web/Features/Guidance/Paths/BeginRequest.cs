using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What a counsellor asks: to guide this client, who agreed.</summary>
public sealed record BeginRequest
{
    public required RequestKey Key { get; init; }

    /// <summary>A client of the organisation.</summary>
    public required PersonDetails Person { get; init; }

    public required Consent Consent { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid CounsellorId { get; init; }
}
