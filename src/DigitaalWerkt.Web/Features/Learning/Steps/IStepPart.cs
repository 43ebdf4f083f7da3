using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>What a feature lays on the page of a step for job seekers: <c>services.AddScoped&lt;IStepPart, …&gt;()</c>.</summary>
public interface IStepPart
{
    /// <summary>
    /// What there is for this step, the same for everybody. It is asked for before a finished page is taken from memory: it has to be quick,
    /// and to answer without the database.
    /// </summary>
    /// <returns>Null: nothing.</returns>
    ValueTask<StepSection?> FindAsync(Module module, Step step, CancellationToken cancellationToken);
}
