using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>Whose learner card this device holds.</summary>
public sealed class CurrentLearner(IHttpContextAccessor http, DeviceCards cards, AppDbContext context, TimeProvider clock)
{
    Task<Guid?>? answer;

    /// <summary>The card that the device holds, still good or not; asks nobody. A borrowed device holds it for a while only.</summary>
    public HeldCard? Held => cards.Held;

    /// <summary>True when somebody borrowed this device, and nothing was done with their card for too long.</summary>
    public bool LoanIsOver => cards.LoanIsOver;

    /// <summary>True after <see cref="FindAsync"/> when the card of this device was replaced or erased.</summary>
    public bool HoldsEndedCard { get; private set; }

    /// <summary>
    /// The learner, or null when the device holds no card or one that was replaced. Asks the database only when the
    /// device holds a card, and once per request.
    /// </summary>
    /// <remarks>
    /// When the database is away, a page that is read is shown as to a visitor without a card: better a lesson without its
    /// dots than no lesson. Something that changes is refused instead (503), because it would be kept in the wrong place.
    /// </remarks>
    public Task<Guid?> FindAsync(CancellationToken cancellationToken) =>
        answer ??= Held is { } card ? AskAsync(card, cancellationToken) : Task.FromResult<Guid?>(null);

    async Task<Guid?> AskAsync(HeldCard card, CancellationToken cancellationToken)
    {
        var reads = HttpMethods.IsGet(http.HttpContext!.Request.Method) || HttpMethods.IsHead(http.HttpContext.Request.Method);
        var hash = CardSecret.Hash(card.Token);
        try
        {
            var learner = await context.LearnerCards
                .Where(c => c.SecretHash == hash && c.ReplacedAt == null)
                .Join(context.Learners, c => c.LearnerId, l => l.Id, (_, l) => new { l.Id, l.LastUsedOn })
                .SingleOrDefaultAsync(cancellationToken);
            HoldsEndedCard = learner is null;
            if (learner is not null && !reads)
            {
                cards.Prolong();
                NoteUseWhenDone(learner.Id, learner.LastUsedOn);
            }
            return learner?.Id;
        }
        catch (Exception e) when (reads && DatabaseOutage.IsOutage(e))
        {
            return null;
        }
    }

    // Only when the answer is known: what was refused writes nothing.
    void NoteUseWhenDone(Guid learnerId, DateOnly? lastUsedOn)
    {
        var (today, response) = (clock.Today(), http.HttpContext!.Response);
        if (lastUsedOn >= today)
        {
            return;
        }
        response.OnStarting(async () =>
        {
            if (response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                return;
            }
            try
            {
                // Not with the token of the request: what was asked is done, whether or not somebody waits for the answer.
                await context.Learners.Where(l => l.Id == learnerId)
                    .ExecuteUpdateAsync(change => change.SetProperty(l => l.LastUsedOn, today), CancellationToken.None);
            }
            catch (Exception e) when (DatabaseOutage.IsOutage(e))
            {
                // What was asked is done; the day is noted the next time.
            }
        });
    }
}
