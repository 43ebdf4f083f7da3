using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>On every step in which somebody does it for real: a button that says that the screen is another one, and a word when it is for many.</summary>
public sealed class DriftPart(FlaggedSteps flagged) : IStepPart
{
    public async ValueTask<StepSection?> FindAsync(Module module, Step step, CancellationToken cancellationToken)
    {
        if (!DriftReport.Takes(step))
        {
            return null;
        }
        var isFlagged = await flagged.HasAsync(module.Slug, step.Id, cancellationToken);
        return new(
            isFlagged ? "/Features/Drift/_Flag.cshtml" : null, "/Features/Drift/_Button.cshtml", DriftLinks.Report(module, step), isFlagged ? "anders" : "");
    }
}
