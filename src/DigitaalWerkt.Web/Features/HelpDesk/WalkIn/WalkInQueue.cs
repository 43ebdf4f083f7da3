using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The people who walk in, of one day and place: each act once, whoever presses at the same moment.</summary>
public sealed class WalkInQueue(AppDbContext context, WalkInTransaction transaction, OpenTicket open, TimeProvider clock)
{
    /// <summary>How many numbers one place gives on a day.</summary>
    public const int MostNumbers = 999;

    /// <summary>Those of today, in the order of their numbers.</summary>
    public Task<List<WalkInVisit>> ReadAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return context.WalkInVisits.AsNoTracking().Where(v => v.LocationId == locationId && v.Day == today).OrderBy(v => v.Number).ToListAsync(cancellationToken);
    }

    /// <summary>Gives the next number; one tap that is felt twice gives one.</summary>
    /// <param name="key">Of the form.</param>
    /// <returns>Null: the place isn't there, or all numbers of the day are given.</returns>
    public Task<WalkInVisit?> GiveAsync(Guid locationId, string? firstName, Guid key, Guid givenBy, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await context.WalkInVisits.AsNoTracking().SingleOrDefaultAsync(v => v.RequestKey == key, cancellationToken) is { } earlier)
            {
                return earlier;
            }
            // Whoever gives a number at this place at the same moment waits, and gives the next one.
            var place = await transaction.LockPlaceAsync(locationId, cancellationToken);
            var today = clock.Today();
            var last = await context.WalkInVisits.Where(v => v.LocationId == locationId && v.Day == today).MaxAsync(v => (int?)v.Number, cancellationToken) ?? 0;
            return place is null || last >= MostNumbers
                ? null
                : context.Add(new WalkInVisit(locationId, today, last + 1, firstName, key, givenBy, clock.GetUtcNow())).Entity;
        },
        cancellationToken);

    /// <summary>Calls whoever waits longest; one tap that is felt twice calls one.</summary>
    /// <param name="seen">Who stood first when the steward pressed.</param>
    /// <returns>The one whom this steward called, now or by that very tap before; null: nobody waits.</returns>
    public Task<WalkInVisit?> CallNextAsync(Guid locationId, Guid seen, Guid steward, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await LockAsync(seen, cancellationToken) is { StewardId: { } caller } called && caller == steward)
            {
                return called;
            }
            // A colleague called them, or they left: the steward gets the next one.
            var today = clock.Today();
            var next = await context.WalkInVisits.FromSql(
                $"""
                 select *, xmin from walk_in_visit where location_id = {locationId} and day = {today} and state = 'Waiting'
                 order by number limit 1 for update skip locked
                 """).SingleOrDefaultAsync(cancellationToken);
            next?.Call(steward, clock.GetUtcNow());
            return next;
        },
        cancellationToken);

    /// <returns>False when they left, or a colleague has them.</returns>
    public Task<bool> StartAsync(Guid id, Guid steward, CancellationToken cancellationToken) =>
        ActAsync(id, visit => Task.FromResult(visit.Start(steward, clock.GetUtcNow())), cancellationToken);

    /// <returns>False when they were gone already.</returns>
    public Task<bool> LeaveAsync(Guid id, CancellationToken cancellationToken) =>
        ActAsync(id, visit => Task.FromResult(visit.Leave(clock.GetUtcNow())), cancellationToken);

    /// <summary>They are helped, and the question is noted, solved or not, in the same act.</summary>
    /// <param name="topic">What it was about.</param>
    /// <param name="left">What is left to do, with which the steward goes on later; null: nothing, it is solved.</param>
    /// <param name="result">What the person can do now; null: nobody said.</param>
    /// <returns>False when they were gone already.</returns>
    public Task<bool> FinishAsync(Guid id, TicketTopic topic, string? left, TicketResult? result, Guid steward, CancellationToken cancellationToken) => ActAsync(
        id,
        async visit =>
        {
            if (!visit.IsHere)
            {
                return false;
            }
            var now = clock.GetUtcNow();
            var ticket = (await open.WriteAsync(
                new()
                {
                    // The key of a walk-in opens one question, whoever presses.
                    Key = RequestKey.Of(visit.Id, visit.Id, about: ""),
                    Origin = TicketOrigin.Desk,
                    Topic = topic,
                    Text = left,
                    // Of whoever was helped at once nothing has to be kept.
                    Person = left is not null && visit.FirstName is { } name ? new(name, Reach.None) : null,
                    LocationId = visit.LocationId,
                    MadeBy = steward,
                    StewardId = steward,
                    Minutes = (int)Math.Ceiling((now - (visit.StartedAt ?? now)).TotalMinutes),
                    IsDone = left is null,
                    Result = result,
                },
                cancellationToken))!;
            // The question stands there before what points to it.
            await context.SaveChangesAsync(cancellationToken);
            return visit.Finish(ticket.Id, now);
        },
        cancellationToken);

    Task<bool> ActAsync(Guid id, Func<WalkInVisit, Task<bool>> act, CancellationToken cancellationToken) => transaction.RunAsync(
        async () => await LockAsync(id, cancellationToken) is { } visit && await act(visit), cancellationToken);

    Task<WalkInVisit?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.WalkInVisits.FromSql($"select *, xmin from walk_in_visit where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
