using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Courses;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EditModel(AppDbContext context, ModuleLibrary library, TimeProvider clock) : EditPageModel<CoursePlan>(context)
{
    [BindProperty]
    public CourseInput Input { get; set; } = new();

    /// <summary>The lessons that one can choose.</summary>
    public IReadOnlyList<Module> Lessons => library.Modules;

    /// <summary>The coming sessions of this course.</summary>
    public IReadOnlyList<PlannedSession> Sessions { get; private set; } = [];

    /// <summary>The coming sessions that people count on, when the course would become one for others.</summary>
    public IReadOnlyList<PlannedSession> CountedOn { get; private set; } = [];

    CoursePlanDetails Details => new(
        Typed.Text(Input.Title) ?? "", Typed.Text(Input.Summary) ?? "", Input.Audience,
        [.. library.Modules.Select(module => module.Slug).Intersect(Input.Lessons)], Typed.Text(Input.Bring))
    {
        Languages = [.. Language.Help.Select(language => language.Code).Intersect(Input.Languages)],
    };

    protected override void Show(CoursePlan? row)
    {
        if (row is not null)
        {
            Input = new() { Title = row.Title, Summary = row.Summary, Audience = row.Audience, Lessons = [.. row.Lessons], Bring = row.Bring, Languages = [.. row.Languages] };
        }
    }

    protected override void Check()
    {
        var details = Details;
        if (details.Title.Length is 0 or > CoursePlan.TitleLength)
        {
            this.Wrong("Input.Title", "Text_Error", CoursePlan.TitleLength);
        }
        if (details.Summary.Length is 0 or > CoursePlan.SummaryLength)
        {
            this.Wrong("Input.Summary", "Text_Error", CoursePlan.SummaryLength);
        }
        if (details.Bring?.Length > CoursePlan.BringLength)
        {
            this.Wrong("Input.Bring", "TooLong", CoursePlan.BringLength);
        }
    }

    // Who has a seat would no longer find the page of their class.
    protected override async Task CheckUseAsync(CoursePlan row, CancellationToken cancellationToken)
    {
        if (Input.Audience != row.Audience)
        {
            var now = clock.GetUtcNow();
            CountedOn = await PlannedSession.CountedOn(Context, Context.ClassSessions.Where(s => s.CoursePlanId == row.Id && s.EndsAt > now))
                .ToListAsync(cancellationToken);
        }
        if (CountedOn.Count > 0)
        {
            this.Wrong("Input.Audience", "Planning_Audience_Booked");
        }
    }

    protected override CoursePlan Make() => CoursePlan.Create(Details);

    protected override void Change(CoursePlan row) => row.Change(Details);

    protected override string Next(CoursePlan row) => PlanningLinks.Courses;

    protected override async Task<bool> LoadAsync(CoursePlan? row, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        Sessions = row is null
            ? []
            : await PlannedSession.From(Context, Context.ClassSessions.Where(s => s.CoursePlanId == row.Id && s.EndsAt > now)).ToListAsync(cancellationToken);
        return true;
    }

    public sealed record CourseInput
    {
        public string? Title { get; init; }
        public string? Summary { get; init; }
        public Planning.Audience Audience { get; init; }
        public List<string> Lessons { get; init; } = [];
        public string? Bring { get; init; }
        public List<string> Languages { get; init; } = [];
    }
}
