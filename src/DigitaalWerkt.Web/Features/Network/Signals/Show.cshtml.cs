using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>One signal, as everybody may read it.</summary>
[AllowAnonymous]
public sealed class ShowModel(AppDbContext context) : PageModel
{
    public ShownSignal Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken)
    {
        Shown = (await ShownSignal.FindAsync(context, number, cancellationToken))!;
        return Shown is null ? NotFound() : Page();
    }
}
