using System.Net;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// Looks whether somebody who holds a card also knows its pictures. Ten wrong choices for one card, or fifty from one
/// address (a whole class may share one), and there is a pause of a quarter of an hour; never more than that.
/// </summary>
public sealed class TryPictures(AppDbContext context, Throttle<AppDbContext> throttle, TimeProvider clock)
{
    public const int AllowedFromOneAddress = 50;
    const string Subject = "pictures of a card";

    /// <returns>Null when there is no such card, or not any more.</returns>
    public async Task<PictureTry?> RunAsync(CardSecret shown, IPAddress? address, CancellationToken cancellationToken)
    {
        var waitUntil = await throttle.TakeAsync(Subject, address, AllowedFromOneAddress, LearnerCard.Pause, cancellationToken);
        if (waitUntil is not null)
        {
            return new PictureTry(TryOutcome.Paused, waitUntil);
        }
        var answer = await TryCardAsync(shown, cancellationToken);
        if (answer is null or { Outcome: TryOutcome.Right })
        {
            await throttle.GiveBackAsync(Subject, address);
        }
        return answer;
    }

    async Task<PictureTry?> TryCardAsync(CardSecret shown, CancellationToken cancellationToken)
    {
        var hash = CardSecret.Hash(shown.Token);
        // The row lock puts tries that are sent at once in a line, so that none of them sees the count of before the others.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var cards = await context.LearnerCards
            .FromSql($"select * from learner_card where secret_hash = {hash} and replaced_at is null for update")
            .ToListAsync(cancellationToken);
        if (cards is not [var card])
        {
            return null;
        }
        var outcome = card.Try(shown, clock.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PictureTry(outcome, card.PausedUntil, LearnerCard.AllowedTries - card.WrongTries, card);
    }
}
