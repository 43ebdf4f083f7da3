using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Messages;

/// <summary>
/// Tells the answer to every organisation that reported or supports a signal, or one that is told in it: to the staff member who said so,
/// and when they left, to the coordinators there. A visitor left no name; they find it on the site.
/// </summary>
public sealed class TellAnswer(AppDbContext context, Outbox<AppDbContext> outbox)
{
    /// <summary>In the transaction of the answer.</summary>
    public async Task RunAsync(Signal signal, CancellationToken cancellationToken)
    {
        var at = signal.AnsweredAt!.Value;
        var supports = await context.SignalSupports
            .Where(support => support.SignalId == signal.Id || context.Signals.Any(part => part.Id == support.SignalId && part.BundledIntoId == signal.Id))
            .Select(support => new
            {
                support.OrganisationId,
                Member = context.StaffMembers.Where(m => m.Id == support.MemberId && m.DisabledAt == null).Select(m => (Guid?)m.Id).SingleOrDefault(),
            }).ToListAsync(cancellationToken);
        var alone = supports.Where(support => support.Member is null).Select(support => support.OrganisationId).ToList();
        var coordinators = await context.FindCoordinators().Where(m => alone.Contains(m.OrganisationId)).Select(m => m.Id).ToListAsync(cancellationToken);
        var readers = supports.Select(support => support.Member).OfType<Guid>().Concat(coordinators).Distinct().ToList();
        if (readers.Count > 0)
        {
            await outbox.AddAsync(
                [.. readers.Select(reader => new OutboxMessage(SignalKinds.Answered, signal.Id, Channel.Email, at, at, at, readerId: reader))],
                cancellationToken);
        }
    }
}
