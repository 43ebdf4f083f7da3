using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What one learner did on the practice phone. Everything that is not here is as the content files say.</summary>
public sealed record PhoneState
{
    /// <summary>The longest answer, in characters: the whole state has to fit in a cookie.</summary>
    public const int MaxText = 600;

    /// <summary>How many sent e-mails are kept when one is sent; the oldest go, without a word. Merging keeps them all.</summary>
    public const int MaxSent = 30;

    public static readonly PhoneState Fresh = new();

    /// <summary>E-mails that came with lessons the learner took.</summary>
    public ImmutableHashSet<string> Arrived { get; init; } = [];

    public ImmutableHashSet<string> Read { get; init; } = [];
    public ImmutableHashSet<string> Spam { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public ImmutableList<SentMail> Sent { get; init; } = [];

    /// <summary>By the id of the e-mail that it answers.</summary>
    public ImmutableDictionary<string, Draft> Drafts { get; init; } = ImmutableDictionary<string, Draft>.Empty;

    /// <summary>By <see cref="Letter.NewKey"/>, or the id of the e-mail that is sent on.</summary>
    // What was kept before one could write an e-mail has none.
    public ImmutableDictionary<string, Letter> Letters
    {
        get;
        init => field = value ?? ImmutableDictionary<string, Letter>.Empty;
    }
        = ImmutableDictionary<string, Letter>.Empty;

    /// <summary>By the key of the task.</summary>
    public ImmutableDictionary<string, TaskTally> Tasks { get; init; } = ImmutableDictionary<string, TaskTally>.Empty;

    /// <summary>What the apps remember, by the key of the fact: only what differs from its start.</summary>
    // What was kept before there were apps has no facts at all.
    public ImmutableDictionary<string, KeptFact> Facts
    {
        get;
        init => field = value ?? ImmutableDictionary<string, KeptFact>.Empty;
    }
        = ImmutableDictionary<string, KeptFact>.Empty;

    /// <summary>The key of the task to which the facts belong; null: they come from free play. Another task begins afresh.</summary>
    public string? Doing { get; init; }

    public PhoneUndo? Undo { get; init; }

    public Draft DraftOf(string mail) => Drafts.GetValueOrDefault(mail, Draft.Empty);

    public TaskTally TallyOf(PracticeTask? task) => task is null ? TaskTally.None : Tasks.GetValueOrDefault(task.Key, TaskTally.None);

    public PhoneState With(PracticeTask task, TaskTally tally) => this with { Tasks = Tasks.SetItem(task.Key, tally) };

    public Letter LetterOf(string key) => Letters.GetValueOrDefault(key, Letter.Empty);

    public PhoneState With(string key, Letter letter) =>
        LetterOf(key) == letter ? this : this with { Letters = Letters.SetItem(key, letter) };

    public PhoneState With(string mail, Draft draft) => this with { Drafts = Drafts.SetItem(mail, draft) };

    /// <summary>The e-mails that an app sent.</summary>
    public ImmutableHashSet<string> Delivered => Members(MailFacts.Delivered);

    /// <summary>What is in a set, by its key.</summary>
    public ImmutableHashSet<string> Members(string setKey) => Facts.GetValueOrDefault(setKey)?.Members ?? [];

    public FactValue ValueOf(Fact fact) => Facts.GetValueOrDefault(fact.Key) is { } kept
        ? new FactValue(kept.Value ?? "", fact.Kind == FactKind.SomeOf ? kept.Members ?? [] : null)
        : new FactValue(fact.Start, fact.Kind == FactKind.SomeOf ? [] : null);

    /// <summary>The phone with another value of a fact; the very same phone when that is its value already.</summary>
    public PhoneState With(Fact fact, string value) => ValueOf(fact).Text == value ? this
        : value == fact.Start ? this with { Facts = Facts.Remove(fact.Key) }
        : this with { Facts = Facts.SetItem(fact.Key, new KeptFact(NextStep, value)) };

    /// <summary>The phone with a member put in a set, or taken out of it.</summary>
    public PhoneState With(string setKey, string member, bool isIn)
    {
        var before = Members(setKey);
        var after = isIn ? before.Add(member) : before.Remove(member);
        return after.Count == before.Count ? this
            : after.IsEmpty ? this with { Facts = Facts.Remove(setKey) }
            : this with { Facts = Facts.SetItem(setKey, new KeptFact(NextStep, Members: after)) };
    }

    int NextStep => Facts.IsEmpty ? 1 : Facts.Values.Max(fact => fact.Step) + 1;

    /// <summary>
    /// The phone of somebody who used two devices. Merging the same device twice changes nothing, and neither does the order in which
    /// devices are merged. Of two drafts for one e-mail both are kept, one under the other: a draft doesn't know when it was written.
    /// </summary>
    public PhoneState Merge(PhoneState other) => new()
    {
        Arrived = Arrived.Union(other.Arrived),
        Read = Read.Union(other.Read),
        Spam = Spam.Union(other.Spam),
        Sent =
        [
            .. Sent.Concat(other.Sent).GroupBy(mail => mail.Id).Select(same => same.Aggregate((one, mail) => one.Merge(mail)))
                .OrderBy(mail => mail.At).ThenBy(mail => mail.Id, StringComparer.Ordinal),
        ],
        Drafts = Drafts.Keys.Union(other.Drafts.Keys).ToImmutableDictionary(mail => mail, mail => DraftOf(mail).Merge(other.DraftOf(mail))),
        Tasks = Tasks.Keys.Union(other.Tasks.Keys).ToImmutableDictionary(
            key => key, key => Tasks.GetValueOrDefault(key, TaskTally.None).Merge(other.Tasks.GetValueOrDefault(key, TaskTally.None))),
        Letters = Letters.Keys.Union(other.Letters.Keys).ToImmutableDictionary(key => key, key => LetterOf(key).Merge(other.LetterOf(key))),
        Facts = Facts.Keys.Union(other.Facts.Keys).ToImmutableDictionary(
            key => key, key => Facts.TryGetValue(key, out var mine) && other.Facts.TryGetValue(key, out var theirs)
                ? mine.Merge(theirs)
                : Facts.GetValueOrDefault(key) ?? other.Facts[key]),
        Doing = string.CompareOrdinal(Doing, other.Doing) >= 0 ? Doing : other.Doing,
    };

    /// <summary>A smaller phone, for when it doesn't fit where it is kept; null when there is nothing left to leave out.</summary>
    public PhoneState? Smaller()
    {
        if (Undo is not null)
        {
            return this with { Undo = null };
        }
        if (Sent.FindIndex(mail => mail.Text.Length > 0) is >= 0 and var oldest)
        {
            return this with { Sent = Sent.SetItem(oldest, Sent[oldest] with { Text = "" }) };
        }
        if (!Sent.IsEmpty)
        {
            return this with { Sent = Sent.RemoveAt(0) };
        }
        if (!Drafts.IsEmpty)
        {
            return this with { Drafts = Drafts.Remove(Drafts.Keys.Min(StringComparer.Ordinal)!) };
        }
        if (!Letters.IsEmpty)
        {
            return this with { Letters = Letters.Remove(Letters.Keys.Min(StringComparer.Ordinal)!) };
        }
        if (!Facts.IsEmpty)
        {
            return this with { Facts = Facts.Remove(Facts.MinBy(fact => fact.Value.Step).Key) };
        }
        return Tasks.IsEmpty ? null : this with { Tasks = Tasks.Remove(Tasks.Keys.Min(StringComparer.Ordinal)!) };
    }
}
