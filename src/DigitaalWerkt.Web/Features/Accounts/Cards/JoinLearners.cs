using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// Makes one learner of two, for somebody who got two cards. All work comes together and both cards lead to it, so that no
/// paper in somebody's pocket dies. The caller opens the transaction and saves.
/// </summary>
public sealed class JoinLearners(AppDbContext context, IEnumerable<ILearnerPart> parts)
{
    /// <param name="from">The learner who goes.</param>
    /// <param name="to">The learner who stays.</param>
    public async Task RunAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        // The lock lets two joinings, or a replacement by staff, wait for each other.
        await context.Database.ExecuteSqlAsync(
            $"select id from learner_card where learner_id in ({from}, {to}) order by id for update", cancellationToken);
        if (await context.Learners.AsNoTracking().SingleOrDefaultAsync(learner => learner.Id == from, cancellationToken) is not { } goes)
        {
            return;
        }
        (await context.Learners.SingleAsync(learner => learner.Id == to, cancellationToken)).Join(goes);
        foreach (var part in parts)
        {
            await part.MoveAsync(from, to, cancellationToken);
        }
        await context.LearnerCards.Where(card => card.LearnerId == from)
            .ExecuteUpdateAsync(change => change.SetProperty(card => card.LearnerId, to), cancellationToken);
        await NameAnewAsync(from, to, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await context.Learners.Where(learner => learner.Id == from).ExecuteDeleteAsync(cancellationToken);
    }

    // What outlives a learner, such as a seat in a class, names the other one from now on.
    async Task NameAnewAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        var keys = context.Model.FindEntityType(typeof(Learner))!.GetReferencingForeignKeys();
        foreach (var key in keys.Where(key => key.DeleteBehavior == DeleteBehavior.SetNull))
        {
            var (table, column) = (key.DeclaringEntityType.GetTableName(), key.Properties[0].GetColumnName());
            var sql = string.Concat("update ", table, " set ", column, " = {0} where ", column, " = {1}");
            await context.Database.ExecuteSqlRawAsync(sql, [to, from], cancellationToken);
        }
    }
}
