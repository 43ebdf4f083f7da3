using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Web;
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

    public async Task<IActionResult> OnPostAsync(StaffRole role, CancellationToken cancellationToken)
    {
        // Only registered in a demo.
        if (HttpContext.RequestServices.GetService<DemoStaff>() is not { } staff || !Enum.IsDefined(role))
        {
            return NotFound();
        }
        await staff.SignInAsync(role, cancellationToken);
        return this.SeeOther(StaffLinks.Home);
    }
}
