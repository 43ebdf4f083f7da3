using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>Says that the answer goes to the address that was typed; the same whether its owner got a seat just now or had one already.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SentModel(AppDbContext context) : PageModel
{
    public ShownSession Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindEventAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        Shown = shown;
        return Page();
    }
}
