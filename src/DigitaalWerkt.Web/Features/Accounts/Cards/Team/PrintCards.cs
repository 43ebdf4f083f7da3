using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Makes cards to hand out: one for somebody, or a sheet without names.</summary>
public sealed class PrintCards(AppDbContext context, TimeProvider clock)
{
    /// <param name="request">Of the form that asks; the same form makes cards once.</param>
    /// <returns>Null when this form has made cards already.</returns>
    public async Task<IReadOnlyList<PrintedCard>?> RunAsync(
        int count, string? name, RequestKey request, Guid staffMemberId, Guid organisationId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var made = new List<(LearnerCard Card, CardSecret Secret)>();
        for (var position = 0; position < count; position++)
        {
            var learner = new Learner(name, helpLanguage: null, organisationId, clock.Today());
            var secret = CardSecret.New();
            var card = new LearnerCard(learner.Id, secret, now, new CardBatch(request, position));
            context.AddRange(learner, card, new AuditEntry(StaffAct.CardPrinted, staffMemberId, learner.Id, organisationId, now));
            made.Add((card, secret));
        }
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.Violates(LearnerCard.BatchUnique))
        {
            return null;
        }
        return [.. made.Select(pair => new PrintedCard(pair.Card.Number, pair.Secret, name))];
    }
}
