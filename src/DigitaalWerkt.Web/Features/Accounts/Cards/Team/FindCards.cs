using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// Finds cards by their number or by the exact name, among those that this staff member may see: handed out by the own
/// organisation, or made by learners themselves. What is shown is written in the log.
/// </summary>
public sealed class FindCards(AppDbContext context, TimeProvider clock)
{
    public const int Most = 20;

    /// <summary>Cards, good or replaced, whose learner this staff member may see.</summary>
    public static IQueryable<LearnerCard> VisibleTo(ClaimsPrincipal staff, AppDbContext context)
    {
        var organisationId = staff.OrganisationId;
        return context.LearnerCards.Where(card => context.Learners.Any(learner =>
            learner.Id == card.LearnerId && (learner.OrganisationId == null || learner.OrganisationId == organisationId)));
    }

    public async Task<IReadOnlyList<CardRow>> RunAsync(string typed, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var cards = VisibleTo(staff, context).Where(card => card.ReplacedAt == null);
        // The number of an old card leads to the card that took its place.
        var wanted = CardNumber.TryParse(typed, out var number)
            ? cards.Where(card => context.LearnerCards.Any(any => any.Id == number.Value.CardId && any.LearnerId == card.LearnerId))
            : cards.Where(card => context.Learners.Any(learner =>
                learner.Id == card.LearnerId && learner.Name != null && learner.Name.ToLower() == typed.ToLower()));
        var found = await wanted
            .Join(context.Learners, card => card.LearnerId, learner => learner.Id, (card, learner) =>
                new { card.Id, card.MadeAt, LearnerId = learner.Id, learner.Name, learner.LastUsedOn })
            .OrderByDescending(row => row.LastUsedOn).ThenByDescending(row => row.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);

        var now = clock.GetUtcNow();
        context.AddRange(found.Select(row =>
            new AuditEntry(StaffAct.CardLookedUp, staff.StaffMemberId, row.LearnerId, staff.OrganisationId, now)));
        await context.SaveChangesAsync(cancellationToken);
        return [.. found.Select(row => new CardRow(
            new CardNumber(row.Id), row.Name, DateOnly.FromDateTime(row.MadeAt.InBrussels().DateTime), row.LastUsedOn))];
    }
}
