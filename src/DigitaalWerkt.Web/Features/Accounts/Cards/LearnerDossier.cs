using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that the features keep about a learner.</summary>
public sealed class LearnerDossier(
    CurrentLearner current, AppDbContext context, IEnumerable<ILearnerPart> parts, IEnumerable<IDevicePart> devices)
{
    /// <summary>With a card what is kept with us; without one what stands on this device.</summary>
    /// <returns>Null when there is nothing of either.</returns>
    public async Task<List<DossierChapter>?> ReadMineAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } learnerId)
        {
            return devices.Select(part => part.ReadDevice()).OfType<DossierChapter>().ToList() is { Count: > 0 } onDevice ? onDevice : null;
        }
        var chapters = new List<DossierChapter>();
        foreach (var part in parts)
        {
            chapters.AddRange(await part.ReadAsync(learnerId, cancellationToken));
        }
        return chapters;
    }

    /// <summary>Erases the learner. Everything that hangs on the learner falls with the row; what hangs elsewhere goes first.</summary>
    /// <returns>False when a feature can't forget this minute: the learner stays, to try again.</returns>
    public async Task<bool> EraseMineAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } learnerId)
        {
            foreach (var part in parts)
            {
                if (!await part.ForgetAsync(learnerId, cancellationToken))
                {
                    return false;
                }
            }
            await context.Learners.Where(learner => learner.Id == learnerId).ExecuteDeleteAsync(cancellationToken);
        }
        return true;
    }
}
