using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>A subject about which staff call people. It says what to tell them, and does what they answer.</summary>
public interface ICallSubject : IMessageSubject
{
    /// <summary>What to say in each of these calls. One question to the database for all of them.</summary>
    /// <param name="messages">All of these kinds.</param>
    /// <returns>By the id of the message. What is no longer true is left out: nobody needs to call about it.</returns>
    Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken);

    /// <summary>Does what the person answered. That somebody called is noted afterwards, unless it came too late.</summary>
    /// <param name="calledBy">The staff member.</param>
    Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken);
}
