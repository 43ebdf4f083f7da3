using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What a counsellor asks: this device for this client, who agreed.</summary>
public sealed record LendRequest
{
    public required RequestKey Key { get; init; }
    public required Guid DeviceId { get; init; }

    /// <summary>A client of the organisation whose device it is.</summary>
    public required PersonDetails Person { get; init; }

    public required Consent Consent { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid LentBy { get; init; }
}
