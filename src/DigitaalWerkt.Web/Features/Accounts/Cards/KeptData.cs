namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that the features keep about a learner.</summary>
public sealed class KeptData(CurrentLearner current, IEnumerable<ILearnerData> features)
{
    /// <returns>Null when this device holds no card.</returns>
    public async Task<List<LearnerDataPart>?> ReadMineAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } learnerId)
        {
            return null;
        }
        var parts = new List<LearnerDataPart>();
        foreach (var feature in features)
        {
            parts.Add(await feature.ReadAsync(learnerId, cancellationToken));
        }
        return parts;
    }
}
