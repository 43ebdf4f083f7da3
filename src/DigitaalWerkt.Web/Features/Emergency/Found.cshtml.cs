using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>What was found, for whoever looked and for an hour. It is read from the rows that say that they looked.</summary>
[Authorize(Policy = Policies.Emergency), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoundModel(ReadFound read) : PageModel
{
    public EmergencyLook Look { get; private set; } = null!;

    /// <summary>Empty: nobody was found, or nobody knows any more who it was.</summary>
    public IReadOnlyList<FoundPerson> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var looks = await read.LooksAsync(id, User.StaffMemberId, cancellationToken);
        if (looks.Count == 0)
        {
            return NotFound();
        }
        Look = looks[0];
        People = await read.PeopleAsync(looks, cancellationToken);
        return Page();
    }
}
