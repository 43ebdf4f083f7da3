using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>Counts a contact, once for each form.</summary>
public sealed class NoteContact(AppDbContext context, OutreachTransaction transaction, TimeProvider clock)
{
    public Task<NotedContact> RunAsync(NewContact asked, CancellationToken cancellationToken) => transaction.RunAsync(async () =>
    {
        if (await context.OutreachContacts.AsNoTracking().SingleOrDefaultAsync(c => c.RequestId == asked.Key.Id, cancellationToken) is { } before)
        {
            return before.RequestContent == asked.Key.Content ? new NotedContact(ContactOutcome.Noted, before) : new(ContactOutcome.SentBefore);
        }
        // A place that was archived meanwhile still counts: a device without network can't know.
        if (!await context.FindPlaces.AnyAsync(p => p.Id == asked.PlaceId && p.OrganisationId == asked.OrganisationId, cancellationToken))
        {
            return new(ContactOutcome.NoPlace);
        }
        if (!asked.IsSure && await TwinOfAsync(asked, cancellationToken) is { } twin)
        {
            return new(ContactOutcome.Twin, twin);
        }
        var contact = context.Add(OutreachContact.Of(asked, clock.GetUtcNow())).Entity;
        return new(ContactOutcome.Noted, contact);
    }, cancellationToken);

    // A colleague beside them may have counted the same talk.
    Task<OutreachContact?> TwinOfAsync(NewContact asked, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - OutreachContact.TwinsWithin;
        return context.OutreachContacts.AsNoTracking()
            .Where(c => c.FindPlaceId == asked.PlaceId && c.NotedById != asked.NotedById && c.NotedAt >= since && c.UndoneAt == null
                && c.Theme == asked.Theme && c.People == asked.People)
            .OrderByDescending(c => c.NotedAt).FirstOrDefaultAsync(cancellationToken);
    }
}
