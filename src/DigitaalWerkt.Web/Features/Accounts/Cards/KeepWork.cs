using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Makes a card for the visitor of this device and puts the work of the device on it.</summary>
public sealed class KeepWork(AppDbContext context, DeviceWork work, HelpLanguage help, TimeProvider clock)
{
    public async Task<HeldCard> RunAsync(string? name, CancellationToken cancellationToken)
    {
        var learner = new Learner(name, help.Current?.Code, organisationId: null, clock.Today());
        learner.UsedOn(clock.Today());
        var secret = CardSecret.New();
        var card = new LearnerCard(learner.Id, secret, clock.GetUtcNow());

        // Two saves: a feature that writes its work by SQL of its own needs the learner to be there.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(learner);
        context.Add(card);
        await context.SaveChangesAsync(cancellationToken);
        await work.MergeIntoAsync(learner.Id, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        work.Forget();
        return HeldCard.From(card.Number, secret);
    }
}
