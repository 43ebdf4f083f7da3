using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals.Open;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>What a counsellor asks for a client, who agreed.</summary>
public sealed record SendRequest
{
    public required RequestKey Key { get; init; }

    /// <summary>A client of the organisation that refers.</summary>
    public required PersonDetails Person { get; init; }

    public required ReferralTo To { get; init; }
    public required IReadOnlyList<ReferralTheme> Themes { get; init; }
    public string? Sentence { get; init; }
    public IReadOnlyList<ReferralShare> Shares { get; init; } = [];
    public bool IsAccompanied { get; init; }

    /// <summary>What was booked before, in the same act; null: nothing.</summary>
    public BookedMoment? Moment { get; init; }

    public required Consent Consent { get; init; }
    public required Guid FromOrganisationId { get; init; }
    public required Guid SentBy { get; init; }
}
