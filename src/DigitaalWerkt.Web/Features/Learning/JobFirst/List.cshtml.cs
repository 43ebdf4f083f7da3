using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Modules;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>What a vacancy asks, and the lessons that it takes. Its address says all; nothing is kept.</summary>
[AllowAnonymous]
public sealed class ListModel(JobLibrary library, ModuleLibrary lessons, LearnerProgress progress) : PageModel
{
    /// <summary>What it asks, without the signs.</summary>
    public IReadOnlyList<JobAsk> Asks { get; private set; } = [];

    /// <summary>What false vacancies often ask, and this one too.</summary>
    public IReadOnlyList<JobAsk> Signs { get; private set; } = [];

    /// <summary>Nothing was found or chosen.</summary>
    public bool IsEmpty => Asks.Count == 0 && Signs.Count == 0;

    /// <summary>All that it asks can be done.</summary>
    public bool IsReady { get; private set; }

    public IReadOnlyList<(LessonRow Row, Localised<string> Reason)> Lessons { get; private set; } = [];

    /// <summary>The needed ones that were done.</summary>
    public IReadOnlyList<LessonRow> Done { get; private set; } = [];

    public string Heading => IsReady ? "Vacancy_Ready" : IsEmpty ? "Vacancy_Empty" : "Vacancy_Asks";

    /// <summary>To choose from once more.</summary>
    public string Again => JobLinks.ChooseFrom([.. Asks, .. Signs]);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = JobLinks.AskField)] string?[]? named, CancellationToken cancellationToken)
    {
        var book = library.Book;
        if (book.Asks.Count == 0)
        {
            return NotFound();
        }
        var asked = book.Named(named ?? []);
        var log = await progress.ReadAsync(cancellationToken);
        var rows = lessons.Modules.ToDictionary(lesson => lesson.Slug, lesson => LessonRow.From(lesson, log));
        var done = rows.Values.Where(row => row is { IsFinished: true, IsAlmostFinished: false }).Select(row => row.Module.Slug).ToHashSet();
        var plan = JobRules.PlanFor(book, asked, rows.Keys.ToHashSet(), done);
        Asks = [.. asked.Where(ask => !ask.IsSign)];
        Signs = [.. asked.Where(ask => ask.IsSign)];
        IsReady = plan.IsReady;
        Lessons = [.. plan.Lessons.Select(lesson => (rows[lesson.Slug], lesson.Reason))];
        Done = [.. plan.Done.Select(slug => rows[slug])];
        return Page();
    }
}
