using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Opens a card whose pictures were right on this device, and takes in the work of the device and of another card when these are the learner's own.</summary>
public sealed class OpenOnDevice(AppDbContext context, DeviceWork work, JoinLearners join, TimeProvider clock)
{
    const int MaxAttempts = 3;

    /// <param name="alsoMine">The learner of another card of the same person; null when there is none.</param>
    /// <param name="deviceLanguage">Code of the help language of the device, for a learner who never chose one.</param>
    /// <returns>Code of the help language of the learner, or null.</returns>
    public async Task<string?> RunAsync(
        Guid learnerId, bool takeWorkIn, CancellationToken cancellationToken, Guid? alsoMine = null, string? deviceLanguage = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OpenAsync(learnerId, takeWorkIn, alsoMine, deviceLanguage, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < MaxAttempts)
            {
                // Another device of the same learner saved at the same moment. Merging again changes nothing twice.
                context.ChangeTracker.Clear();
            }
        }
    }

    async Task<string?> OpenAsync(Guid learnerId, bool takeWorkIn, Guid? alsoMine, string? deviceLanguage, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (alsoMine is { } other)
        {
            await join.RunAsync(other, learnerId, cancellationToken);
        }
        var learner = await context.Learners.SingleAsync(l => l.Id == learnerId, cancellationToken);
        learner.UsedOn(clock.Today());
        learner.ReadBeside(learner.HelpLanguage ?? deviceLanguage);
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
