using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>Whom to refer, to whom, why, and what may be shared, as it stands in the form.</summary>
public sealed class NewInput : ClientInput
{
    /// <summary>Made when the form was shown, so that sending it twice is one referral.</summary>
    public Guid Key { get; set; }

    public string? To { get; set; }

    public string? Email { get; set; }

    /// <summary>Names of <see cref="ReferralTheme"/>.</summary>
    public List<string> Themes { get; set; } = [];

    public string? Sentence { get; set; }

    /// <summary>Names of <see cref="ReferralShare"/>.</summary>
    public List<string> Shares { get; set; } = [];

    /// <summary>The first moment, as <see cref="Open.OpenMoment.Value"/> says it; null: none.</summary>
    public string? Moment { get; set; }

    /// <summary>The name of a <see cref="ConsentWay"/>.</summary>
    public string? Agreed { get; set; }

    /// <summary>The counsellor saw what is open for this client already.</summary>
    public bool Anyway { get; set; }

    /// <summary>What the person read, as <see cref="ReadAloud.MarkOf"/> names it.</summary>
    public Guid Seen { get; set; }

    /// <summary>The person read it and pressed yes, or signed it.</summary>
    public bool SaysYes { get; set; }

    public IReadOnlyList<ReferralTheme> ReadThemes() => [.. Enum.GetValues<ReferralTheme>().Where(theme => Themes.Contains($"{theme}"))];

    /// <summary>What may be shared; a sentence that isn't there is nothing to share.</summary>
    public IReadOnlyList<ReferralShare> ReadShares() =>
        [.. Enum.GetValues<ReferralShare>().Where(share => Shares.Contains($"{share}") && (share != ReferralShare.Sentence || PlainText.Line(Sentence) is not null))];

    /// <summary>To whom; null: nobody was chosen.</summary>
    public ReferralTo? ReadTo() => Receivers.Read(To, EmailAddress.Read(Email));
}
