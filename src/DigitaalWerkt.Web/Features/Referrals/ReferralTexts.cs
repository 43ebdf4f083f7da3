using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Referrals;

static class ReferralTexts
{
    /// <summary>For what somebody is referred, such as "werk zoeken, Nederlands leren".</summary>
    public static string Themes(this Texts texts, Referral referral) =>
        string.Join(", ", referral.Themes.Select(theme => texts.Dutch("Referrals", $"Theme_{theme}")));

    /// <summary>How it stands, with what belongs to it.</summary>
    public static string State(this Texts texts, Referral referral)
    {
        var state = texts.Dutch("Referrals", $"State_{referral.State}");
        return referral switch
        {
            { DeclineReason: { } reason } => $"{state}: {texts.Dutch("Referrals", $"Reason_{reason}")}",
            { Outcome: { } outcome } => $"{state}: {texts.Dutch("Referrals", $"Outcome_{outcome}")}",
            { Better: { } better } => $"{state}: {better}",
            _ => state,
        };
    }
}
