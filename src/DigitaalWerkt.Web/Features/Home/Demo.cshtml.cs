using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

/// <summary>One click signs in as a made-up person of each role. There only with <c>--demo</c>, never on a real database.</summary>
[AllowAnonymous]
public sealed class DemoModel(IConfiguration configuration) : PageModel
{
    public static IReadOnlyList<StaffRole> Roles => Enum.GetValues<StaffRole>();

    public IActionResult OnGet() => configuration.IsDemo ? Page() : NotFound();

    public IActionResult OnPost(StaffRole role) => configuration.IsDemo ? StatusCode(StatusCodes.Status503ServiceUnavailable) : NotFound();
}
