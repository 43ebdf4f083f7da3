using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals.Open;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>
/// A client of one organisation who asks another one for help, and agreed to what that one hears (docs/adr/0040-referrals.md).
/// </summary>
public sealed class Referral
{
    /// <summary>The index that makes a form that was sent twice one referral.</summary>
    public const string RequestUnique = "ix_referral_request";

    public const string LinkUnique = "ix_referral_link";

    public const int SentenceLength = 200;
    public const int BetterLength = 120;
    public const int ConsentLength = 2000;
    public const int MomentLength = 240;
    public const int LinkLength = 32;

    /// <summary>As many as one taps at most.</summary>
    public const int MostThemes = 3;

    /// <summary>So long after its end the other side still sees what was shared, and its link works.</summary>
    public static readonly int DaysShared = KeptFor.SharedReferrals.Term.Number;

    Referral()
    {
    }

    public Referral(SendRequest request, Guid personId, DateTimeOffset now)
    {
        (PersonId, FromOrganisationId, SentBy, SentAt, Since) = (personId, request.FromOrganisationId, request.SentBy, now, now);
        (ToOrganisationId, InitiativeId, Email) = (request.To.OrganisationId, request.To.InitiativeId, request.To.Email);
        (Themes, Sentence, IsAccompanied) = ([.. request.Themes.Select(theme => $"{theme}")], request.Sentence, request.IsAccompanied);
        (Shares, IsShared) = ([.. request.Shares.Select(share => $"{share}")], true);
        (ConsentWay, ConsentText, ConsentLanguage) = (request.Consent.Way, request.Consent.Said, request.Consent.Language);
        (MomentKind, MomentId, MomentAt, MomentWhat) = (request.Moment?.Kind, request.Moment?.Id, request.Moment?.At, request.Moment?.What);
        (RequestId, RequestContent) = (request.Key.Id, request.Key.Content);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Null: somebody who was forgotten.</summary>
    public Guid? PersonId { get; private set; }

    public Guid FromOrganisationId { get; private set; }

    public Guid SentBy { get; private set; }

    /// <summary>The partner on the site; null: an initiative.</summary>
    public Guid? ToOrganisationId { get; private set; }

    /// <summary>The initiative of the directory; null: a partner on the site.</summary>
    public Guid? InitiativeId { get; private set; }

    /// <summary>Where the link goes; null: a partner on the site, or it was forgotten.</summary>
    [MaxLength(Kernel.EmailAddress.Length)]
    public string? Email { get; private set; }

    /// <summary>Names of <see cref="ReferralTheme"/>.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    [MaxLength(SentenceLength)]
    public string? Sentence { get; private set; }

    /// <summary>Names of <see cref="ReferralShare"/>.</summary>
    public IReadOnlyList<string> Shares { get; private set; } = [];

    /// <summary>False: what was shared is gone on the other side, because the person or the clock took it back.</summary>
    public bool IsShared { get; private set; }

    /// <summary>The counsellor comes along the first time.</summary>
    public bool IsAccompanied { get; private set; }

    /// <summary>How the person agreed; when is <see cref="SentAt"/>, on whose screen is <see cref="SentBy"/>.</summary>
    public ConsentWay ConsentWay { get; private set; }

    /// <summary>The Dutch sentences to which they agreed; empty once forgotten.</summary>
    [MaxLength(ConsentLength)]
    public string ConsentText { get; private set; } = "";

    /// <summary>The language that stood below the Dutch; null: none.</summary>
    [MaxLength(8)]
    public string? ConsentLanguage { get; private set; }

    /// <summary>What was booked or named with it; null: nothing.</summary>
    public MomentKind? MomentKind { get; private set; }

    /// <summary>The booking or the appointment; null: none, or a desk where one walks in.</summary>
    public Guid? MomentId { get; private set; }

    public DateTimeOffset? MomentAt { get; private set; }

    /// <summary>What and where, in words.</summary>
    [MaxLength(MomentLength)]
    public string? MomentWhat { get; private set; }

    public ReferralState State { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>Since when it is so.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>By when the other side does the next thing; null: nothing waits.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When it is over if nothing happens; null: it has ended.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Null: it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public DeclineReason? DeclineReason { get; private set; }

    [MaxLength(BetterLength)]
    public string? Better { get; private set; }

    public ReferralOutcome? Outcome { get; private set; }

    /// <summary>Random; with the key of the site it makes the link. Null: there is none.</summary>
    public Guid? LinkNonce { get; private set; }

    /// <summary>How the database knows the link.</summary>
    [MaxLength(LinkLength)]
    public byte[]? LinkHash { get; private set; }

    public Guid RequestId { get; private set; }

    public Guid RequestContent { get; private set; }

    public bool IsOpen => ReferralSteps.IsOpen(State);

    public bool IsLate(DateTimeOffset now) => DueAt <= now;

    public bool HasLink(DateTimeOffset now) => LinkHash is not null && IsShared && (EndedAt is not { } ended || now < ended.AddDays(DaysShared));

    public bool SharesToo(ReferralShare share) => IsShared && Shares.Contains($"{share}");

    /// <summary>The sides on which an organisation stands; null: on none.</summary>
    public ReferralSide? SideOf(Guid organisationId) =>
        FromOrganisationId == organisationId ? ReferralSide.Sender
        : ToOrganisationId == organisationId ? ReferralSide.Receiver
        : null;

    /// <summary>Does a step that is allowed, and writes it down.</summary>
    public ReferralEntry Take(ReferralStep step, ReferralDoer doer, DateTimeOffset now)
    {
        (State, Since) = (ReferralSteps.ToState(step.Act), now);
        (DeclineReason, Better, Outcome) = (step.Reason, step.Better, step.Outcome);
        if (!IsOpen)
        {
            EndedAt = now;
        }
        if (step.Act == ReferralAct.Withdraw)
        {
            StopSharing();
        }
        return new(Id, State, doer, now);
    }

    /// <summary>Runs the clocks of the state in which it is now.</summary>
    public void Run(Places.OfficeHours hours) => (DueAt, ExpiresAt) =
        (ReferralClock.DueIn(State, SentAt, Since, hours), ReferralClock.ExpiresIn(State, SentAt, Since, hours));

    /// <summary>The other side sees nothing of the person any more.</summary>
    public void StopSharing() => (IsShared, Sentence, LinkNonce, LinkHash) = (false, null, null, null);

    /// <summary>Nobody knows any more whose it was.</summary>
    public void Forget()
    {
        StopSharing();
        (PersonId, ConsentText, ConsentLanguage) = (null, "", null);
        // Of the first moment stays that there was one; an hour and a place would say whose it was.
        (MomentId, MomentAt, MomentWhat, Better) = (null, null, null, null);
    }

    /// <summary>Nor who was asked for them.</summary>
    public void ForgetContact() => Email = null;

    public void GiveLink(Guid nonce, byte[] hash) => (LinkNonce, LinkHash) = (nonce, hash);
}
