using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The long version of a signal, to read or to print.</summary>
[AllowAnonymous]
public sealed class PaperModel(AppDbContext context, IPdfRenderer pdf) : PageModel
{
    /// <summary>The field of an address that says that the file could not be made.</summary>
    public const string FailedField = "pdf";

    public ShownSignal Shown { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf => pdf.IsAvailable ? SignalLinks.Pdf(Shown.Signal.Number) : null;

    [BindProperty(Name = FailedField, SupportsGet = true)]
    public bool HasFailed { get; set; }

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Shown = (await ShownSignal.FindAsync(context, number, cancellationToken))!;
        return Shown is null ? NotFound() : Page();
    }
}
