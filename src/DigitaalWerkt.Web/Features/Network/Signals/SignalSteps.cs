using System.Collections.Frozen;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Which state may follow which, and what an act leads to.</summary>
public static class SignalSteps
{
    static readonly FrozenDictionary<SignalState, SignalState[]> After = new Dictionary<SignalState, SignalState[]>
    {
        [SignalState.New] = [SignalState.Seen],
        // Closed at once: it is no signal, and the entry says why.
        [SignalState.Seen] = [SignalState.Bundled, SignalState.Discussed, SignalState.Closed],
        // It turns out to be another one after all.
        [SignalState.Bundled] = [SignalState.Seen],
        [SignalState.Discussed] = [SignalState.Bundled, SignalState.Decided],
        [SignalState.Decided] = [SignalState.Discussed, SignalState.Answered],
        [SignalState.Answered] = [SignalState.Discussed, SignalState.Closed],
        [SignalState.Closed] = [SignalState.Discussed],
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<SignalAct, SignalState> Leads = new Dictionary<SignalAct, SignalState>
    {
        [SignalAct.See] = SignalState.Seen,
        [SignalAct.Bundle] = SignalState.Bundled,
        [SignalAct.Discuss] = SignalState.Discussed,
        [SignalAct.Decide] = SignalState.Decided,
        [SignalAct.Answer] = SignalState.Answered,
        [SignalAct.Close] = SignalState.Closed,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, SignalAct> Acts = new Dictionary<string, SignalAct>(StringComparer.Ordinal)
    {
        ["bericht"] = SignalAct.Tell,
        ["bekijken"] = SignalAct.See,
        ["bundelen"] = SignalAct.Bundle,
        ["bespreken"] = SignalAct.Discuss,
        ["besluiten"] = SignalAct.Decide,
        ["beantwoorden"] = SignalAct.Answer,
        ["sluiten"] = SignalAct.Close,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, SignalState> States = new Dictionary<string, SignalState>(StringComparer.Ordinal)
    {
        ["nieuw"] = SignalState.New,
        ["bekeken"] = SignalState.Seen,
        ["gebundeld"] = SignalState.Bundled,
        ["besproken"] = SignalState.Discussed,
        ["besloten"] = SignalState.Decided,
        ["beantwoord"] = SignalState.Answered,
        ["gesloten"] = SignalState.Closed,
    }.ToFrozenDictionary();

    /// <summary>The state to which an act leads; null: it stays as it is.</summary>
    public static SignalState? ToState(SignalAct act) => Leads.TryGetValue(act, out var state) ? state : null;

    /// <summary>Whether an act may be done to a signal in this state.</summary>
    public static bool Allow(SignalState from, SignalAct act) => ToState(act) is not { } to || After[from].Contains(to);

    /// <summary>The acts that lead to another state, in the order in which they come.</summary>
    public static IEnumerable<SignalAct> From(SignalState state) => Leads.Keys.Order().Where(act => Allow(state, act));

    /// <summary>In these, somebody follows it and there is a next date. In the others it rests.</summary>
    public static bool IsFollowed(SignalState state) => state is not (SignalState.Bundled or SignalState.Closed);

    /// <summary>The act as it stands in an address; null: nobody knows it.</summary>
    public static SignalAct? Read(string? word) => word is not null && Acts.TryGetValue(word, out var act) ? act : null;

    /// <summary>The word of an act in an address.</summary>
    public static string WordOf(SignalAct act) => Acts.Single(pair => pair.Value == act).Key;

    /// <summary>The state as it stands in a content file; null: nobody knows it.</summary>
    public static SignalState? ReadState(string? word) => word is not null && States.TryGetValue(word, out var state) ? state : null;
}
