namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>The names of the messages about referrals, as they stand in the outbox.</summary>
public static class ReferralKinds
{
    /// <summary>To the other side: somebody was referred to them.</summary>
    public const string Arrived = "referral-arrived";

    /// <summary>To the other side: something has still to be done.</summary>
    public const string Reminder = "referral-reminder";

    /// <summary>To the other side: the person doesn't want it any more.</summary>
    public const string Withdrawn = "referral-withdrawn";

    /// <summary>To the counsellor who referred: what the other side said.</summary>
    public const string Answered = "referral-answered";

    /// <summary>The sender calls the other side.</summary>
    public const string Late = "referral-late";

    /// <summary>To the person: the other side said yes.</summary>
    public const string Accepted = "referral-accepted";

    /// <summary>All of them, with the part of the keys of their texts that names them.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        [Arrived] = "Arrived", [Reminder] = "Reminder", [Withdrawn] = "Withdrawn", [Answered] = "Answered", [Late] = "Late", [Accepted] = "Accepted",
    };
}
