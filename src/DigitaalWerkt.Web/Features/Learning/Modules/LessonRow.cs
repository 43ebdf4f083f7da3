using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>A lesson in the list, as it stands for this learner.</summary>
/// <param name="GoOn">Where the learner stopped; null when the lesson wasn't begun, or is finished.</param>
public sealed record LessonRow(Module Module, GoOn? GoOn, bool IsFinished)
{
    public static LessonRow From(Module module, ProgressLog log)
    {
        var goOn = Progress.GoOn.In(module, log);
        return new LessonRow(module, goOn, goOn is null && log.HasStarted(module.Slug));
    }
}
