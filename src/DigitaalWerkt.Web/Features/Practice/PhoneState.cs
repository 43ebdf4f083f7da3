using System.Collections.Immutable;

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

    /// <summary>By the key of the task.</summary>
    public ImmutableDictionary<string, TaskTally> Tasks { get; init; } = ImmutableDictionary<string, TaskTally>.Empty;

    public PhoneUndo? Undo { get; init; }

    public Draft DraftOf(string mail) => Drafts.GetValueOrDefault(mail, Draft.Empty);

    public TaskTally TallyOf(PracticeTask? task) => task is null ? TaskTally.None : Tasks.GetValueOrDefault(task.Key, TaskTally.None);

    public PhoneState With(PracticeTask task, TaskTally tally) => this with { Tasks = Tasks.SetItem(task.Key, tally) };

    public PhoneState With(string mail, Draft draft) => this with { Drafts = Drafts.SetItem(mail, draft) };

    /// <summary>
    /// The phone of somebody who used two devices. Merging the same device twice changes nothing. Of two drafts for one e-mail both
    /// are kept, one under the other: a draft doesn't know when it was written.
    /// </summary>
    public PhoneState Merge(PhoneState other) => new()
    {
        Arrived = Arrived.Union(other.Arrived),
        Read = Read.Union(other.Read),
        Spam = Spam.Union(other.Spam),
        Sent = [.. Sent.Concat(other.Sent).DistinctBy(mail => mail.Id).OrderBy(mail => mail.At).ThenBy(mail => mail.Id, StringComparer.Ordinal)],
        Drafts = Drafts.Keys.Union(other.Drafts.Keys).ToImmutableDictionary(mail => mail, mail => DraftOf(mail).Merge(other.DraftOf(mail))),
        Tasks = Tasks.Keys.Union(other.Tasks.Keys).ToImmutableDictionary(
            key => key, key => Tasks.GetValueOrDefault(key, TaskTally.None).Merge(other.Tasks.GetValueOrDefault(key, TaskTally.None))),
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
        return Tasks.IsEmpty ? null : this with { Tasks = Tasks.Remove(Tasks.Keys.Min(StringComparer.Ordinal)!) };
    }
}
