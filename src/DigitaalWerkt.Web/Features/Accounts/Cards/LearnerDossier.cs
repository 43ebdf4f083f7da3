namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that the features keep about a learner.</summary>
public sealed class LearnerDossier(CurrentLearner current, IEnumerable<IDossierSource> sources)
{
    /// <returns>Null when this device holds no card.</returns>
    public async Task<List<DossierChapter>?> ReadMineAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } learnerId)
        {
            return null;
        }
        var chapters = new List<DossierChapter>();
        foreach (var source in sources)
        {
            chapters.Add(await source.ReadAsync(learnerId, cancellationToken));
        }
        return chapters;
    }
}
