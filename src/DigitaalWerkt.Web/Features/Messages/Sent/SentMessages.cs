using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>What was told, and what is still to be told, as coordinators see it.</summary>
public sealed class SentMessages(AppDbContext context, MessageSubjects subjects)
{
    /// <summary>All messages but those that nobody needs any more; when their time comes they are dropped.</summary>
    public IQueryable<OutboxMessage> NeededFor(Guid organisation) => subjects.Needed(SeenBy(organisation));

    /// <summary>Messages as a coordinator of this organisation may see them, in no order.</summary>
    public async Task<IReadOnlyList<MessageRow>> ReadAsync(IQueryable<OutboxMessage> messages, Guid organisation, CancellationToken cancellationToken)
    {
        var found = await context.WithAddressees(messages, organisation).ToListAsync(cancellationToken);
        var topics = await subjects.AboutAsync(found.Select(m => m.Seen), cancellationToken);
        return [.. found.Select(m => Row(m, topics.GetValueOrDefault(m.Message.Id)))];
    }

    /// <returns>Null when there is none.</returns>
    public async Task<MessageRow?> FindAsync(Guid id, Guid organisation, CancellationToken cancellationToken) =>
        (await ReadAsync(SeenBy(organisation).Where(m => m.Id == id), organisation, cancellationToken)).SingleOrDefault();

    // What is told about accounts is for the organisation of whoever reads it.
    IQueryable<OutboxMessage> SeenBy(Guid organisation) => context.OutboxMessages.Where(m =>
        m.Kind != AccountActMessage.KindName || context.StaffMembers.Any(s => s.Id == m.ReaderId && s.OrganisationId == organisation));

    MessageRow Row(AddressedMessage addressed, MessageTopic? topic)
    {
        var message = addressed.Message;
        return new(message, subjects.NameOf(message.Kind), topic ?? new("–", message.Occurrence))
        {
            Who = addressed.Seen.Name,
            To = message.ReaderId is null && addressed is { IsNamed: true, Person: { } person } ? person.Reach.Phone?.Value ?? person.Reach.Email : null,
            Copy = addressed.IsNamed ? message.Copy : null,
            IsCallable = subjects.Find(message.Kind) is ICallSubject,
        };
    }
}
