using System.Collections.Frozen;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>Which act may be done in which state, to which state it leads, and which side does it.</summary>
public static class ReferralSteps
{
    static readonly FrozenDictionary<ReferralState, ReferralAct[]> May = new Dictionary<ReferralState, ReferralAct[]>
    {
        [ReferralState.Sent] =
            [ReferralAct.See, ReferralAct.Accept, ReferralAct.Decline, ReferralAct.Redirect, ReferralAct.Withdraw, ReferralAct.Expire],
        [ReferralState.Seen] = [ReferralAct.Accept, ReferralAct.Decline, ReferralAct.Redirect, ReferralAct.Withdraw, ReferralAct.Expire],
        // Nobody reached the person: it ends without a contact.
        [ReferralState.Accepted] = [ReferralAct.Contact, ReferralAct.Complete, ReferralAct.Withdraw, ReferralAct.Expire],
        [ReferralState.InContact] = [ReferralAct.Complete, ReferralAct.Withdraw, ReferralAct.Expire],
        [ReferralState.Declined] = [],
        [ReferralState.Redirected] = [],
        [ReferralState.Completed] = [],
        [ReferralState.Withdrawn] = [],
        [ReferralState.Expired] = [],
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<ReferralAct, (ReferralState To, string Word)> Acts = new Dictionary<ReferralAct, (ReferralState, string)>
    {
        [ReferralAct.See] = (ReferralState.Seen, "gezien"),
        [ReferralAct.Accept] = (ReferralState.Accepted, "aanvaarden"),
        [ReferralAct.Decline] = (ReferralState.Declined, "weigeren"),
        [ReferralAct.Redirect] = (ReferralState.Redirected, "beter-elders"),
        [ReferralAct.Contact] = (ReferralState.InContact, "contact"),
        [ReferralAct.Complete] = (ReferralState.Completed, "afronden"),
        [ReferralAct.Withdraw] = (ReferralState.Withdrawn, "intrekken"),
        [ReferralAct.Expire] = (ReferralState.Expired, "verlopen"),
    }.ToFrozenDictionary();

    /// <summary>Those in which something has still to happen.</summary>
    public static readonly IReadOnlyList<ReferralState> Open = [ReferralState.Sent, ReferralState.Seen, ReferralState.Accepted, ReferralState.InContact];

    public static bool Allow(ReferralState from, ReferralAct act) => May[from].Contains(act);

    public static ReferralState ToState(ReferralAct act) => Acts[act].To;

    public static bool IsOpen(ReferralState state) => Open.Contains(state);

    /// <summary>Whether the other side may know how the person is reached: from its yes on.</summary>
    public static bool ShowsReach(ReferralState state) => state is ReferralState.Accepted or ReferralState.InContact or ReferralState.Completed;

    /// <summary>What one side can do now, in the order in which it comes. The clock does the rest.</summary>
    public static IEnumerable<ReferralAct> Of(ReferralSide side, ReferralState state) => May[state].Where(act => SideOf(act) == side);

    /// <summary>Null: the clock.</summary>
    public static ReferralSide? SideOf(ReferralAct act) => act switch
    {
        ReferralAct.Withdraw => ReferralSide.Sender,
        ReferralAct.Expire => null,
        _ => ReferralSide.Receiver,
    };

    /// <summary>The act as it stands in an address; null: nobody can do it there.</summary>
    public static ReferralAct? Read(string? word) =>
        Acts.Where(pair => pair.Value.Word == word && SideOf(pair.Key) is not null).Select(pair => (ReferralAct?)pair.Key).SingleOrDefault();

    public static string WordOf(ReferralAct act) => Acts[act].Word;
}
