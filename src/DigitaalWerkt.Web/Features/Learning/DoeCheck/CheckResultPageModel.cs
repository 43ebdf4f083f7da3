using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Modules;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What came of the check, in pictures or in words: that of the last time, beside the time before.</summary>
public abstract class CheckResultPageModel(MyCheck check, CheckLibrary library, ModuleLibrary lessons, LearnerProgress progress) : PageModel
{
    public CheckResult Result { get; private set; } = null!;

    /// <summary>The time before; null: this was the first.</summary>
    public CheckResult? Before { get; private set; }

    public IReadOnlyList<CheckTask> Tasks => library.Book.Tasks;

    /// <summary>What somebody can do.</summary>
    public IEnumerable<CheckTask> Can => Tasks.Where(Result.Can);

    /// <summary>The lessons to begin with.</summary>
    public IReadOnlyList<LessonRow> Lessons { get; private set; } = [];

    /// <summary>Whether it is done now, and wasn't the time before.</summary>
    public bool IsNew(CheckTask task) => Before is { } before && !before.Can(task) && Result.Can(task);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var results = await check.ResultsAsync(cancellationToken);
        if (results is not [.., var last])
        {
            return this.SeeOther(CheckLinks.Root);
        }
        (Result, Before) = (last, results is [.., var before, _] ? before : null);
        var log = await progress.ReadAsync(cancellationToken);
        var there = lessons.Modules.Select(module => module.Slug).ToHashSet();
        var known = CanDo.In(lessons.Modules, log).Select(module => module.Slug).ToHashSet();
        Lessons = [.. CheckRules.LessonsFor(library.Book, last, there, known).Select(slug => LessonRow.From(lessons.Find(slug)!, log))];
        await ReadMoreAsync(cancellationToken);
        return Page();
    }

    /// <summary>What a page reads besides.</summary>
    protected virtual Task ReadMoreAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
