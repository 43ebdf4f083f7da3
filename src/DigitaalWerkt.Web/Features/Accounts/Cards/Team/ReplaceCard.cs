using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Ends a lost card and makes a new one for the same learner.</summary>
public sealed class ReplaceCard(AppDbContext context, TimeProvider clock)
{
    /// <returns>Null when the card was replaced a moment before, by this form or by somebody else.</returns>
    public async Task<PrintedCard?> RunAsync(int cardId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // The row lock lets one of two replacements at the same moment win; a learner never has two good cards.
        var cards = await context.LearnerCards
            .FromSql($"select * from learner_card where id = {cardId} and replaced_at is null for update")
            .ToListAsync(cancellationToken);
        if (cards is not [var lost])
        {
            return null;
        }
        lost.Replace(now);
        var secret = CardSecret.New();
        var card = new LearnerCard(lost.LearnerId, secret, now);
        context.AddRange(card, new AuditEntry(StaffAct.CardReplaced, staff.StaffMemberId, lost.LearnerId, now));
        await context.SaveChangesAsync(cancellationToken);
        var name = await context.Learners.Where(learner => learner.Id == lost.LearnerId).Select(learner => learner.Name).SingleAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PrintedCard(card.Number, secret, name);
    }
}
