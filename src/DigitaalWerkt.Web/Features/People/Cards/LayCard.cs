using System.Net;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>
/// Lays the card in hand to the client for whom a number was made. A number is short, so wrong ones are counted: for a card, for an address
/// (a whole class may share one), and for the site.
/// </summary>
public sealed class LayCard(
    AppDbContext context, PersonTransaction transaction, NumberHash hash, Throttle<AppDbContext> throttle, TimeProvider clock)
{
    public const int AllowedWithOneCard = 10;
    public const int AllowedFromOneAddress = 50;
    public const int AllowedInAll = 500;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Says who will see it, and changes nothing.</summary>
    public Task<LayAnswer> FindAsync(ReadOutNumber number, Guid learnerId, IPAddress? address, CancellationToken cancellationToken) => CountedAsync(
        learnerId,
        address,
        async () => await FindNumberAsync(number, cancellationToken) is { } found
            ? new(LayOutcome.Right, await ViewerAsync(found.PersonId, found.Purpose, cancellationToken))
            : new(LayOutcome.Wrong),
        cancellationToken);

    /// <param name="request">Of the form that asks; the same form lays it once.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<LayAnswer> RunAsync(
        ReadOutNumber number, Guid learnerId, RequestKey request, IPAddress? address, CancellationToken cancellationToken) => CountedAsync(
        learnerId,
        address,
        () => transaction.RunAsync(() => LayAsync(number, learnerId, request, cancellationToken), cancellationToken),
        cancellationToken);

    async Task<LayAnswer> LayAsync(ReadOutNumber number, Guid learnerId, RequestKey request, CancellationToken cancellationToken)
    {
        if (await EarlierAsync(request, cancellationToken) is { } earlier)
        {
            return earlier;
        }
        if (await FindNumberAsync(number, cancellationToken) is not { } found || !await TakeAsync(found, cancellationToken))
        {
            // Whoever took it may be the same form, pressed twice.
            return await EarlierAsync(request, cancellationToken) ?? new(LayOutcome.Wrong);
        }
        var open = await context.PersonCards.SingleOrDefaultAsync(
            c => c.PersonId == found.PersonId && c.LearnerId == learnerId && c.Purpose == found.Purpose && c.EndedAt == null, cancellationToken);
        if (open is null)
        {
            context.Add(new PersonCard(found.PersonId, learnerId, found.Purpose, request, clock.GetUtcNow()));
        }
        else
        {
            open.AskedBy(request);
        }
        return new(LayOutcome.Right, await ViewerAsync(found.PersonId, found.Purpose, cancellationToken));
    }

    /// <summary>Takes the number away; of devices that send it at once one gets it.</summary>
    async Task<bool> TakeAsync(PersonCardNumber found, CancellationToken cancellationToken) => await context.PersonCardNumbers
        .Where(n => n.PersonId == found.PersonId && n.NumberHash == found.NumberHash).ExecuteDeleteAsync(cancellationToken) == 1;

    async Task<LayAnswer?> EarlierAsync(RequestKey request, CancellationToken cancellationToken) =>
        await context.PersonCards.AsNoTracking().SingleOrDefaultAsync(c => c.RequestId == request.Id, cancellationToken) is not { } earlier ? null
        : earlier.RequestContent == request.Content ? new(LayOutcome.Right, await ViewerAsync(earlier.PersonId, earlier.Purpose, cancellationToken))
        : new(LayOutcome.UsedBefore);

    Task<PersonCardNumber?> FindNumberAsync(ReadOutNumber number, CancellationToken cancellationToken)
    {
        var (known, now) = (hash.Of(number), clock.GetUtcNow());
        return context.PersonCardNumbers.AsNoTracking().SingleOrDefaultAsync(n => n.NumberHash == known && n.ExpiresAt > now, cancellationToken);
    }

    Task<CardViewer> ViewerAsync(Guid personId, CardPurpose purpose, CancellationToken cancellationToken) => context.People.Where(p => p.Id == personId)
        .Join(context.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new CardViewer(o.Name, p.FirstName, purpose)).SingleAsync(cancellationToken);

    async Task<LayAnswer> CountedAsync(Guid learnerId, IPAddress? address, Func<Task<LayAnswer>> act, CancellationToken cancellationToken)
    {
        (string Subject, IPAddress? Address, int Allowed)[] counts =
        [
            ($"number of a client with {learnerId}", null, AllowedWithOneCard), ("number of a client", address, AllowedFromOneAddress),
            ("number of a client in all", null, AllowedInAll),
        ];
        foreach (var count in counts)
        {
            if (await throttle.TakeAsync(count.Subject, count.Address, count.Allowed, Window, cancellationToken) is { } until)
            {
                return new(LayOutcome.Paused, Until: until);
            }
        }
        try
        {
            var answer = await act();
            if (answer.Outcome != LayOutcome.Wrong)
            {
                await GiveBackAsync();
            }
            return answer;
        }
        catch (Exception e) when (e is BusyException or OperationCanceledException)
        {
            await GiveBackAsync();
            throw;
        }

        async Task GiveBackAsync()
        {
            foreach (var count in counts)
            {
                await throttle.GiveBackAsync(count.Subject, count.Address);
            }
        }
    }
}
