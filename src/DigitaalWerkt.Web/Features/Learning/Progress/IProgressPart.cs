namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>
/// What a feature tells a learner with a card about what they can do, beside the lessons: <c>services.AddScoped&lt;IProgressPart, …&gt;()</c>.
/// It stands under the list of lessons as a part of its own, because it ticks off no step: only whoever does a step has done it.
/// </summary>
public interface IProgressPart
{
    /// <summary>What there is for this learner, with few queries; null: nothing.</summary>
    Task<ProgressSection?> ReadAsync(Guid learnerId, CancellationToken cancellationToken);
}
