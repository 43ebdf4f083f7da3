using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Ends a lost card, and every other one of the same learner, and makes a new one.</summary>
public sealed class ReplaceCard(AppDbContext context, TimeProvider clock)
{
    /// <returns>Null when the card was replaced a moment before, by this form or by somebody else.</returns>
    public async Task<PrintedCard?> RunAsync(int cardId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Of two replacements at the same moment the row locks let one win. Who joined two cards has both ended: nobody knows
        // which of them the finder holds.
        var cards = await context.LearnerCards
            .FromSql($"""
                select * from learner_card
                where replaced_at is null and learner_id = (select learner_id from learner_card where id = {cardId})
                order by id for update
                """)
            .ToListAsync(cancellationToken);
        if (cards.Find(card => card.Id == cardId) is not { } lost)
        {
            return null;
        }
        cards.ForEach(card => card.Replace(now));
        var secret = CardSecret.New();
        var card = new LearnerCard(lost.LearnerId, secret, now);
        context.AddRange(card, new AuditEntry(StaffAct.CardReplaced, staff.StaffMemberId, lost.LearnerId, staff.OrganisationId, now));
        await context.SaveChangesAsync(cancellationToken);
        var name = await context.Learners.Where(learner => learner.Id == lost.LearnerId).Select(learner => learner.Name).SingleAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PrintedCard(card.Number, secret, name);
    }
}
