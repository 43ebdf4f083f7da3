using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>All lists that were signed off, newest first.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class SignedOffModel(Roster roster, TimeProvider clock) : PageModel
{
    const int PageSize = 30;
    const int MostPages = 10_000;

    [BindProperty(Name = "blad", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<RosterSession> Sessions { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, MostPages);
        var found = await roster.SignedOffAsync(User, clock.Today().AddDays(1), (Number - 1) * PageSize, PageSize + 1, cancellationToken);
        (Sessions, HasOlder) = ([.. found.Take(PageSize)], found.Count > PageSize);
    }
}
