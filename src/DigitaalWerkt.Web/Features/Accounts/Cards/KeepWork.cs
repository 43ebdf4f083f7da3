using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Makes a card for the visitor of this device and puts the work of the device on it.</summary>
public sealed class KeepWork(AppDbContext context, DeviceWork work, HelpLanguage help, TimeProvider clock)
{
    /// <summary>A second press comes within this time. Later, it may be the next person at the same computer.</summary>
    public static readonly TimeSpan SamePress = TimeSpan.FromMinutes(1);

    /// <param name="request">Of the form that asks; the same form makes one card.</param>
    public async Task<KeptWork> RunAsync(string? name, RequestKey request, CancellationToken cancellationToken)
    {
        var secret = CardSecret.New();
        KeptWork kept;
        try
        {
            kept = new(await MakeAsync(name, secret, request, cancellationToken));
        }
        catch (DbUpdateException e) when (e.Violates(LearnerCard.BatchUnique))
        {
            context.ChangeTracker.Clear();
            kept = await GiveAgainAsync(request, secret, cancellationToken);
        }
        if (kept.Card is not null)
        {
            work.Forget();
        }
        return kept;
    }

    async Task<HeldCard> MakeAsync(string? name, CardSecret secret, RequestKey request, CancellationToken cancellationToken)
    {
        var learner = new Learner(name, help.Current?.Code, organisationId: null, clock.Today());
        learner.UsedOn(clock.Today());
        var card = new LearnerCard(learner.Id, secret, clock.GetUtcNow(), new CardBatch(request, 0));

        // Two saves: a feature that writes its work by SQL of its own needs the learner to be there.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(learner);
        context.Add(card);
        await context.SaveChangesAsync(cancellationToken);
        await work.MergeIntoAsync(learner.Id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return HeldCard.From(card.Number, secret);
    }

    // A browser throws the answer to the first press away when the button is pressed again, and with it the only copy of
    // the secret. So the card gets another secret, of which this answer is the only copy.
    async Task<KeptWork> GiveAgainAsync(RequestKey request, CardSecret secret, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - SamePress;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var card = await context.LearnerCards.SingleOrDefaultAsync(
            c => c.BatchId == request.Id && c.BatchPosition == 0
                && context.Learners.Any(l => l.Id == c.LearnerId && l.OrganisationId == null),
            cancellationToken);
        if (card is null || card.BatchContent != request.Content)
        {
            return new(null, IsUsedBefore: card is not null);
        }
        if (card.ReplacedAt is not null || card.MadeAt <= since)
        {
            return new(null);
        }
        card.ChangeSecret(secret);
        await work.MergeIntoAsync(card.LearnerId, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(HeldCard.From(card.Number, secret));
    }
}
