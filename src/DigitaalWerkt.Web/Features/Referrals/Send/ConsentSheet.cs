using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>What somebody agrees to before they are referred: on the screen and on paper the same, and kept as it was said.</summary>
public sealed record ConsentSheet
{
    public required PersonDetails Person { get; init; }

    /// <summary>How the person is reached, in words.</summary>
    public required string Reach { get; init; }

    /// <summary>How whom it goes to is called.</summary>
    public required string To { get; init; }

    public required IReadOnlyList<ReferralTheme> Themes { get; init; }
    public required string? Sentence { get; init; }
    public required IReadOnlyList<ReferralShare> Shares { get; init; }

    /// <summary>The first moment, in words; null: none.</summary>
    public string? Moment { get; init; }

    public required Language? Help { get; init; }

    public ReadAloud Aloud => new(
    [
        Say("Consent_To", To),
        Say("Consent_Name", Person.FirstName),
        .. Themes.Select(theme => Say($"Consent_Theme_{theme}")),
        .. Shares.Where(share => share != ReferralShare.Sentence || Sentence is not null).Select(share => Say($"Consent_{share}", Sentence ?? "")),
        .. Moment is null ? Array.Empty<SlipWords>() : [Say("Consent_Moment", Moment)],
        Say(ReachKey, To, Reach),
        Say("Consent_Rest"),
        Say("Consent_Stop", To),
        Say("Consent_Forget", To, Referral.DaysShared),
    ]);

    string ReachKey => Person.Reach.Kind switch
    {
        ReachKind.Phone => "Consent_Reach_Phone",
        ReachKind.Email => "Consent_Reach_Email",
        _ => "Consent_Reach_Counsellor",
    };

    /// <summary>How to reach somebody, in words; for somebody without a number or an address it is their counsellor.</summary>
    public static string Words(Reach reach, string? counsellor) => ClientRow.Words(reach, counsellor);

    SlipWords Say(string key, params object[] args) => new("Referrals", key, Help, args);
}
