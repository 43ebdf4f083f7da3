using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>
/// Says on the lists of staff what the messages of a feature are about. A feature registers one beside its kinds:
/// <c>services.AddScoped&lt;IMessageSubject, …&gt;()</c>. A message of which nobody says it stands on every list too, in plain words.
/// </summary>
public interface IMessageSubject
{
    /// <summary>The kinds that it knows: the name of each as it stands in the outbox, and the words of it that staff read.</summary>
    IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>
    /// Whether they are the business of one organisation: only its own coordinators see those to its staff on the list of what was sent.
    /// </summary>
    bool IsKeptByOrganisation => false;

    /// <summary>What each of these messages is about. One question to the database for all of them.</summary>
    /// <param name="messages">All of these kinds.</param>
    /// <returns>By the id of the message. What is about a row that is gone is left out.</returns>
    Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken);

    /// <summary>Those that are known to be dropped when their time comes, such as a reminder of what was cancelled. Lists leave them out.</summary>
    /// <param name="waiting">Messages of all features, which wait.</param>
    IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting.Where(_ => false);
}
