using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>
/// For whoever guides somebody: the steps that they do, alone or together with the person, and of which the day has come. Those of a
/// counsellor who stopped are nobody's, so every colleague sees them.
/// </summary>
public sealed class PlanDesk(AppDbContext context, PlanTasks tasks, PlanWords words, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 26;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, organisation, today) = (staff.StaffMemberId, staff.OrganisationId, clock.Today());
        var due = await (
            from path in context.GuidancePaths.AsNoTracking()
            where path.OrganisationId == organisation && path.EndedAt == null
            join counsellor in context.StaffMembers on path.CounsellorId equals counsellor.Id
            where counsellor.Id == me || counsellor.DisabledAt != null
            join person in context.People on path.PersonId equals person.Id
            join step in context.PlanSteps.AsNoTracking() on person.Id equals step.PersonId
            where step.DoneAt == null && step.By != PlanBy.Me && step.DueOn <= today
            orderby step.DueOn, step.Id
            select new
            {
                Path = path.Id,
                Person = person.Id,
                person.FirstName,
                Step = step,
                WorksHere = counsellor.DisabledAt == null,
            }).ToListAsync(cancellationToken);
        var done = new HashSet<Guid>();
        foreach (var ofPerson in due.Where(row => row.Step.Task is not null).GroupBy(row => row.Person))
        {
            done.UnionWith(await tasks.DoneAsync(
                await tasks.OwnerAsync(ofPerson.Key, cancellationToken), [.. ofPerson.Select(row => row.Step)], cancellationToken));
        }
        var waiting = due.FindAll(row => !done.Contains(row.Step.Id));
        return waiting.Count == 0 ? null : new(
            words.Say("Plan_Desk_Title"),
            [
                .. waiting.Take(Most).Select(row => new DeskLine(
                    row.FirstName, row.Step.What,
                    words.Say(row.WorksHere ? "Plan_Desk_Due" : "Plan_Desk_Due_Stopped", BelgianFormat.ShortDate(row.Step.DueOn)),
                    PlanLinks.Of(row.Path),
                    row.Step.DueOn < today ? words.Say("Path_Late") : null, row.Step.DueOn < today)),
            ],
            Empty: "")
        {
            Total = waiting.Count,
        };
    }
}
