using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>What was told, and what is still to be told, as coordinators see it.</summary>
public sealed class SentMessages(AppDbContext context, MessageSubjects subjects, IEnumerable<BulkKind> bulk)
{
    /// <summary>All messages but those that nobody needs any more; when their time comes they are dropped.</summary>
    public IQueryable<OutboxMessage> NeededFor(ClaimsPrincipal coordinator) => subjects.Needed(ShownTo(coordinator));

    /// <summary>Messages as a coordinator may see them, in no order.</summary>
    public async Task<IReadOnlyList<MessageRow>> ReadAsync(
        IQueryable<OutboxMessage> messages, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var found = await context.WithAddressees(messages, PersonAccess.Of(coordinator)).ToListAsync(cancellationToken);
        var topics = await subjects.AboutAsync(found.Select(m => m.Seen), cancellationToken);
        return [.. found.Select(m => Row(m, topics.GetValueOrDefault(m.Message.Id)))];
    }

    /// <returns>Null when there is none.</returns>
    public async Task<MessageRow?> FindAsync(Guid id, ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        (await ReadAsync(ShownTo(coordinator).Where(m => m.Id == id), coordinator, cancellationToken)).SingleOrDefault();

    IQueryable<OutboxMessage> ShownTo(ClaimsPrincipal coordinator)
    {
        var (kept, organisation) = (subjects.KeptByOrganisation, coordinator.OrganisationId);
        var toMany = bulk.Select(kind => kind.Name).ToArray();
        return context.OutboxMessages.Where(m => !toMany.Contains(m.Kind)).Where(m =>
            !kept.Contains(m.Kind) || context.StaffMembers.Any(s => s.Id == m.ReaderId && s.OrganisationId == organisation));
    }

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
