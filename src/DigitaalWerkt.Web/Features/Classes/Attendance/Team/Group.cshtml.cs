using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>What this group can do already. A form that is posted, because looking is written in the log.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class GroupModel(Roster roster, GroupProgress progress) : PageModel
{
    public RosterSession Roster { get; private set; } = null!;
    public GroupView Group { get; private set; } = null!;

    public IActionResult OnGet(Guid id) => Redirect(TrainerLinks.Session(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { IsEvent: false } found)
        {
            return NotFound();
        }
        Roster = found;
        Group = await progress.ReadAsync(found, await roster.RowsAsync(id, User, cancellationToken), User, cancellationToken);
        return Page();
    }
}
