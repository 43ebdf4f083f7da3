using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Modules;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The lessons for counsellors as they stand for one staff member. A lesson is finished when all of its steps are done.</summary>
public sealed class CounsellorLessons(IReadOnlyList<Module> modules, ProgressLog log)
{
    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<LessonRow> Rows { get; } = [.. modules.Select(module => RowOf(module, log))];

    public int Finished => Rows.Count(row => row.IsFinished);

    public bool AreFinished => Rows.Count > 0 && Rows.All(row => row.IsFinished);

    public IEnumerable<Module> Missing => Rows.Where(row => !row.IsFinished).Select(row => row.Module);

    /// <summary>The lesson to do now: the one that is being done, else the first that wasn't begun; null when all are finished.</summary>
    public LessonRow? Next => Rows.FirstOrDefault(row => row.GoOn is not null) ?? Rows.FirstOrDefault(row => !row.IsFinished);

    /// <summary>The day on which the last step of a finished lesson was done.</summary>
    public DateOnly? FinishedOn(Module module) => log.LatestIn(module.Slug) is { } latest
        ? BrusselsTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(latest.At))
        : null;

    public static LessonRow RowOf(Module module, ProgressLog log)
    {
        Step[] open = [.. module.Steps.Where(step => !log.HasFinished(module.Slug, step.Id))];
        var goOn = open is [var next, ..] && log.HasStarted(module.Slug) ? new GoOn(module, next) : null;
        return new LessonRow(module, goOn, open.Length == 0, open, Again: 0);
    }
}
