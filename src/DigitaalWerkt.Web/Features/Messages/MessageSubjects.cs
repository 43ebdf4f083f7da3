using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>What all features say of their messages. Each is asked once for a whole list.</summary>
public sealed class MessageSubjects(IEnumerable<IMessageSubject> subjects, Texts texts)
{
    /// <returns>Null: nobody knows this kind (any more).</returns>
    public IMessageSubject? Find(string kind) => subjects.FirstOrDefault(subject => subject.Kinds.ContainsKey(kind));

    /// <summary>What staff read for a kind.</summary>
    public string NameOf(string kind) => Find(kind)?.Kinds[kind] ?? texts.Dutch("Messages", "Messages_Kind_Unknown");

    /// <summary>The kinds of which the list of what was sent shows those to staff of the own organisation only.</summary>
    public IReadOnlyList<string> KeptByOrganisation =>
        [.. subjects.Where(subject => subject.IsKeptByOrganisation).SelectMany(subject => subject.Kinds.Keys)];

    /// <summary>These without those that are known to be dropped when their time comes.</summary>
    public IQueryable<OutboxMessage> Needed(IQueryable<OutboxMessage> messages)
    {
        var waiting = messages.Where(m => m.State == MessageState.Waiting);
        return subjects.Aggregate(messages, (needed, subject) =>
        {
            var dropped = subject.NoLongerNeeded(waiting);
            return needed.Where(m => !dropped.Any(d => d.Id == m.Id));
        });
    }

    /// <returns>By the id of the message. What nobody knows, or is about a row that is gone, is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IEnumerable<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var topics = new Dictionary<Guid, MessageTopic>();
        foreach (var group in messages.GroupBy(seen => Find(seen.Message.Kind)))
        {
            if (group.Key is { } subject)
            {
                Add(topics, await subject.AboutAsync([.. group], cancellationToken));
            }
        }
        return topics;
    }

    /// <returns>By the id of the message. What is no longer true is left out; what nobody knows is not, because nobody else would close it.</returns>
    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IEnumerable<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var scripts = new Dictionary<Guid, CallScript>();
        foreach (var group in messages.GroupBy(seen => Find(seen.Message.Kind) as ICallSubject))
        {
            Add(scripts, group.Key is { } subject ? await subject.ScriptsAsync([.. group], cancellationToken) : await PlainAsync([.. group], cancellationToken));
        }
        return scripts;
    }

    async Task<IReadOnlyDictionary<Guid, CallScript>> PlainAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var topics = await AboutAsync(messages, cancellationToken);
        return messages.ToDictionary(seen => seen.Message.Id, seen => Plain(seen.Message, topics.GetValueOrDefault(seen.Message.Id)));
    }

    CallScript Plain(OutboxMessage message, MessageTopic? topic)
    {
        var (title, moment) = (topic?.Title ?? NameOf(message.Kind), topic?.Moment ?? message.Occurrence);
        var when = BelgianFormat.ShortMoment(moment);
        return new()
        {
            Title = title,
            Moment = moment,
            When = when,
            Details = texts.Dutch("Messages", "Messages_Calls_Plain", title, when),
            Sentence = texts.Dutch("Messages", "Messages_Calls_Unknown"),
        };
    }

    static void Add<T>(Dictionary<Guid, T> all, IReadOnlyDictionary<Guid, T> some)
    {
        foreach (var (id, one) in some)
        {
            all[id] = one;
        }
    }
}
