using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>
/// Says that the answer goes to the person. Whoever knows a name and a number reads the same here, whether the person got a seat just
/// now or had one already.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SentModel(AppDbContext context) : PageModel
{
    /// <summary>The field of the address that says how the answer goes.</summary>
    public const string WayField = "langs";

    [BindProperty(SupportsGet = true, Name = WayField)]
    public SentBy Way { get; set; }

    public ShownSession Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        if (await context.FindForVisitorAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        Shown = shown;
        Way = Enum.IsDefined(Way) ? Way : SentBy.Message;
        return Page();
    }
}
