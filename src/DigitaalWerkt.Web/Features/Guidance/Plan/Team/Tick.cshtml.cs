using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>Ticks a step beside whoever guides the person, or takes the tick away.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class TickModel(ReadPath paths, ChangePlan change) : PageModel
{
    [BindProperty(Name = TickInput.Field)]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await paths.FindAsync(id, User, cancellationToken) is { Person: not null } ? Redirect(PlanLinks.Of(id)) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid step, CancellationToken cancellationToken) =>
        await paths.FindAsync(id, User, cancellationToken) is { Person: { } person, Path.IsOpen: true }
        && await change.TickAsync(person.Id, step, TickInput.IsDone(Done), User.StaffMemberId, cancellationToken) != PlanWork.Gone
            ? this.SeeOther(PlanLinks.Of(id))
            : NotFound();
}
