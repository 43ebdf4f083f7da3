using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A goal that is a condition over facts. The road to it is searched, not written.</summary>
/// <param name="With">What the facts are when the task begins, as pairs of a key and a value or member.</param>
/// <param name="Text">The condition as the lesson writes it.</param>
/// <param name="Shows">The ids of the apps on the phone in this task; <c>mail</c> is one of them.</param>
/// <param name="Files">The ids of the files on the phone in this task.</param>
public sealed record AppGoal(
    string Text,
    Condition Condition,
    ImmutableArray<(string Key, string Value)> With,
    ImmutableArray<AppMiss> Misses,
    ImmutableArray<string> Shows,
    ImmutableArray<string> Files,
    PracticeLibrary Library) : Goal
{
    /// <summary>The e-mails that arrive with the lesson.</summary>
    public ImmutableArray<string> Mails { get; init; } = [];

    /// <summary>Words to tap in the e-mails that the learner writes.</summary>
    public LetterOffers Offers { get; init; } = LetterOffers.None;

    public bool Holds(PhoneState state) => Condition.Holds(new Scope(state, Library));

    public override Control? NextControl(PhoneState state, Screen screen) => RoadFrom(state, screen)?.Controls.FirstOrDefault();

    public override bool Allows(PhoneState state, Screen screen, Control control)
    {
        if (RoadFrom(state, screen) is not { Length: > 0 } road || road.First.Contains(control))
        {
            return true;
        }
        // Whoever types a word by hand need not tap it: then the control after that works as well.
        return Written(state, screen, road.Controls[0]) is var (after, next) && RoadFrom(after, next)?.First.Contains(control) == true;
    }

    public override Verdict Judge(PhoneAct act, Screen screen, PhoneState before, PhoneState after)
    {
        if (act.Verb == PhoneVerb.Undo)
        {
            return Verdict.Nothing;
        }
        if (Holds(after))
        {
            return Verdict.Reached;
        }
        var (then, now) = (new Scope(before, Library), new Scope(after, Library));
        return Misses.FirstOrDefault(miss => miss.When.Holds(now) && !miss.When.Holds(then)) is { } turn
            ? turn.IsPraise ? Verdict.Praised(turn.Key) : Verdict.Missed(turn.Key)
            : IsWrongTurn(then, now) ? Verdict.Missed(Verdict.Other)
            : Verdict.Nothing;
    }

    /// <summary>The phone on which the task begins: the apps and the e-mails of the task as new, with what it puts in them.</summary>
    public override PhoneState Anew(PhoneState state)
    {
        var fresh = WithoutMails(state) with { Facts = ImmutableDictionary<string, KeptFact>.Empty };
        return With.Aggregate(fresh, (so, pair) => Library.FactOf(pair.Key) switch
        {
            { Kind: FactKind.SomeOf } set => so.With(set.Key, pair.Value, isIn: true),
            { } fact => so.With(fact, pair.Value),
            null when MailFacts.IsOfFiles(pair.Key) => so.With(pair.Key, pair.Value, isIn: true),
            // The writers took it away since the lesson was read.
            null => so,
        });
    }

    // What another task did with an e-mail would reach this goal before anybody does anything.
    PhoneState WithoutMails(PhoneState state)
    {
        var mails = MailFacts.MailsIn(Misses.Select(miss => miss.When).Append(Condition).SelectMany(condition => condition.Terms)).ToList();
        if (Condition.Terms.Any(term => MailFacts.IsText(term.Name)))
        {
            mails.Add(Letter.NewKey);
        }
        return mails.Count == 0 ? state : state with
        {
            Letters = state.Letters.RemoveRange(mails),
            Read = state.Read.Except(mails),
            Spam = state.Spam.Except(mails),
            Sent = state.Sent.RemoveAll(sent => mails.Contains(sent.ReplyTo)),
            Drafts = state.Drafts.RemoveRange(mails),
        };
    }

    public Road? RoadFrom(PhoneState state, Screen screen) => Search.From(state, screen);

    RoadSearch Search => field ??= new RoadSearch(this);

    (PhoneState After, Screen Next)? Written(PhoneState state, Screen screen, Control control) =>
        control.Act is not { } act ? null
        : act.Verb is PhoneVerb.Write or PhoneVerb.Fill ? Phone.ApplyInMail(state, screen, act, this)
        : AppRules.Find(screen, state, Library) is var (app, found)
            && AppRules.ElementOf(act.Id, found, new Scope(state, Library, app)) is (Element.Field, _)
                ? AppRules.Tap(state, screen, act.Id, Library, Files)
        : null;

    // Something that the goal is about changed, and no more of the goal holds than before. To take out of a set is to mend.
    bool IsWrongTurn(Scope then, Scope now) =>
        Condition.Terms.Select(term => term.Name).Distinct().Any(name => Grew(then.Find(name), now.Find(name)))
        && Condition.Conjuncts.Count(part => part.Holds(now)) <= Condition.Conjuncts.Count(part => part.Holds(then));

    static bool Grew(FactValue? then, FactValue? now) => (then, now) switch
    {
        ({ Members: { } before }, { Members: { } after }) => !after.IsSubsetOf(before),
        _ => then?.Text != now?.Text,
    };
}
