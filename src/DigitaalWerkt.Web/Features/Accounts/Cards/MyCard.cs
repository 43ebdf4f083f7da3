using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The card of this device, as it goes on paper.</summary>
public sealed class MyCard(CurrentLearner current, AppDbContext context)
{
    public async Task<PrintedCard?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } learnerId || current.Held is not { } held)
        {
            return null;
        }
        var name = await context.Learners.Where(learner => learner.Id == learnerId).Select(learner => learner.Name).SingleAsync(cancellationToken);
        return new PrintedCard(held.Number, held.ToSecret(), name);
    }
}
