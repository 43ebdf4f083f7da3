using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Opens a card whose pictures were right on this device, and takes the work of the device in when it is the learner's own.</summary>
public sealed class OpenOnDevice(AppDbContext context, DeviceWork work, TimeProvider clock)
{
    const int MaxAttempts = 3;

    /// <returns>Code of the help language of the learner, or null.</returns>
    public async Task<string?> RunAsync(Guid learnerId, bool takeWorkIn, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OpenAsync(learnerId, takeWorkIn, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < MaxAttempts)
            {
                // Another device of the same learner saved at the same moment. Merging again changes nothing twice.
                context.ChangeTracker.Clear();
            }
        }
    }

    async Task<string?> OpenAsync(Guid learnerId, bool takeWorkIn, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var learner = await context.Learners.SingleAsync(l => l.Id == learnerId, cancellationToken);
        learner.UsedOn(clock.Today());
        if (takeWorkIn)
        {
            await work.MergeIntoAsync(learnerId, cancellationToken);
        }
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (takeWorkIn)
        {
            work.Forget();
        }
        return learner.HelpLanguage;
    }
}
