using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>A referral as one side may see it. What isn't theirs to see isn't in it.</summary>
public sealed record ReferralView
{
    public required Referral Referral { get; init; }
    public required ReferralSide Side { get; init; }

    /// <summary>The organisation that refers.</summary>
    public required string From { get; init; }

    /// <summary>The counsellor who refers.</summary>
    public required string SentBy { get; init; }

    /// <summary>The partner or the initiative.</summary>
    public required string To { get; init; }

    /// <summary>Null: nobody whom this side may see any more.</summary>
    public Person? Person { get; init; }

    /// <summary>The counsellor through whom the person is reached, or null.</summary>
    public string? Counsellor { get; init; }

    /// <summary>The classes at which they were; empty when that isn't shared.</summary>
    public IReadOnlyList<AttendedTraining> Trainings { get; init; } = [];

    /// <summary>What happened, the first one first.</summary>
    public IReadOnlyList<ShownEntry> Entries { get; init; } = [];

    /// <summary>Another one of the same name and reach that came from elsewhere and goes on; null: none.</summary>
    public Guid? Twin { get; init; }

    public bool IsSender => Side == ReferralSide.Sender;

    public string? FirstName => Person?.FirstName;

    /// <summary>Whether this side may know how the person is reached.</summary>
    public bool ShowsReach => Person is not null && (IsSender || ReferralSteps.ShowsReach(Referral.State));

    /// <summary>How the person is reached, in words; null: not to be known here.</summary>
    public string? Reach => ShowsReach ? Person!.Reach.Written ?? (IsSender ? ClientRow.Words(Person.Reach, Counsellor) : Counsellor ?? From) : null;

    public PhoneNumber? Phone => ShowsReach ? Person!.Reach.Phone : null;

    public Language? Help => IsSender || Referral.SharesToo(ReferralShare.Language) ? Language.FindHelp(Person?.HelpLanguage) : null;

    public string? Sentence => IsSender || Referral.SharesToo(ReferralShare.Sentence) ? Referral.Sentence : null;

    public IEnumerable<ReferralAct> Acts => ReferralSteps.Of(Side, Referral.State);
}
