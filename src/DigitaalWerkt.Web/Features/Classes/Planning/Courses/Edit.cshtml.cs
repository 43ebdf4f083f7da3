using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Courses;

[Authorize(Policy = Policies.AnyCoordinator)]
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

    CoursePlanDetails Details => Input.ToDetails(Lessons);

    protected override void Show(CoursePlan? row) => Input = row is null ? new() : CourseInput.Of(row);

    protected override void Check() => Input.Check(this);

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
        else if (MovesGuests(row) && await Context.Bookings.AnyAsync(
            b => Context.ClassSessions.Any(s => s.Id == b.SessionId && s.CoursePlanId == row.Id), cancellationToken))
        {
            this.Wrong("Input.Audience", "Planning_Audience_Guests");
        }
    }

    // Who reads the names, and which figures count them, follows from this, also of what is over.
    bool MovesGuests(CoursePlan row) =>
        Input.Audience != row.Audience && (Input.Audience == Audience.Network || row.Audience == Audience.Network);

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
}
