using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Forgets every night what was taken back long enough ago, and the numbers that nobody used.</summary>
public sealed class RemoveEndedCards(AppDbContext context, TimeProvider clock) : IJob
{
    public const string JobName = "remove-ended-cards";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 30);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = now - PersonCard.KeptAfterEnd;
        await context.PersonCards.Where(c => c.EndedAt < before).ExecuteDeleteAsync(cancellationToken);
        await context.PersonCardNumbers.Where(n => n.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        return null;
    }
}
