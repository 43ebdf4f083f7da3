using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Forgets every night what was taken back long enough ago, and the numbers that nobody used.</summary>
public sealed class RemoveEndedCards(AppDbContext context, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "remove-ended-cards";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 30);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        await Ended().ExecuteDeleteAsync(cancellationToken);
        await Expired().ExecuteDeleteAsync(cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
    [
        await Ended().LookAsync(KeptFor.EndedCards, c => c.EndedAt, cancellationToken),
        await Expired().LookAsync(KeptFor.CardNumbers, n => n.ExpiresAt, cancellationToken),
    ];

    IQueryable<PersonCard> Ended()
    {
        var before = KeptFor.EndedCards.Term.Before(clock.GetUtcNow());
        return context.PersonCards.Where(c => c.EndedAt < before);
    }

    IQueryable<PersonCardNumber> Expired()
    {
        var now = clock.GetUtcNow();
        return context.PersonCardNumbers.Where(n => n.ExpiresAt <= now);
    }
}
