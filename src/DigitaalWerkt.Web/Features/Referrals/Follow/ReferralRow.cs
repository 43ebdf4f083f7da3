namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>A referral on a list.</summary>
public sealed record ReferralRow
{
    public required Referral Referral { get; init; }

    /// <summary>The first name; null: nobody whom the reader may see any more.</summary>
    public required string? Person { get; init; }

    /// <summary>The organisation or initiative on the other side.</summary>
    public required string Other { get; init; }
}
