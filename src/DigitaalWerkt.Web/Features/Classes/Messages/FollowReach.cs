using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>
/// Plans anew what depends on the way in which somebody hears from us: until when an offer stands, and at which hour they are reminded.
/// </summary>
public sealed class FollowReach(
    AppDbContext context, SeatGuard guard, OfferDeadline deadline, ClassMessages messages, Outbox<AppDbContext> outbox,
    TimeProvider clock)
{
    /// <summary>Inside the caller's transaction; the caller saves.</summary>
    /// <param name="person">As they will be.</param>
    public async Task RunAsync(Person person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = context.Bookings.Where(b => b.PersonId == person.Id && b.Origin != BookingOrigin.WalkIn
            && (b.State == BookingState.Offered || b.State == BookingState.Confirmed)
            && context.ClassSessions.Any(s => s.Id == b.SessionId && s.State == SessionState.Planned && s.StartsAt > now));
        var sessions = (await guard.LockAsync(await coming.Select(b => b.SessionId).ToListAsync(cancellationToken), cancellationToken))
            .ToDictionary(s => s.Id);
        var bookings = (await coming.ToListAsync(cancellationToken)).FindAll(b => sessions.ContainsKey(b.SessionId));
        var unsent = await outbox.HoldUnsentAsync(person.Id, now, cancellationToken);
        // Whoever was told already keeps the time that they were told.
        foreach (var offered in bookings.Where(b => unsent.Exists(m => m.Kind == MessageKinds.Offered && m.Subject == b.Id)))
        {
            offered.Offer(await deadline.ForAsync(person.Reach, sessions[offered.SessionId].StartsAt, now, cancellationToken));
        }
        await messages.ReachChangedAsync(person, bookings.ConvertAll(b => (b, sessions[b.SessionId])), unsent, cancellationToken);
    }
}
