using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>A referral as it is when somebody is told something about it.</summary>
public sealed record ReferralFacts
{
    public required Referral Referral { get; init; }

    /// <summary>Null: somebody who was forgotten.</summary>
    public required Person? Person { get; init; }

    /// <summary>The organisation that refers.</summary>
    public required string From { get; init; }

    /// <summary>The counsellor who refers, and their address; no address when they have left.</summary>
    public required string SentBy { get; init; }
    public required string? SenderEmail { get; init; }

    /// <summary>The partner or the initiative.</summary>
    public required string To { get; init; }

    /// <summary>The counsellor who hears in the person's place.</summary>
    public required string? CounsellorEmail { get; init; }

    public Language? Help => Language.FindHelp(Person?.HelpLanguage);
}
