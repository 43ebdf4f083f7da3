using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>The pact on paper for the steering group, to read or to print.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class PaperModel(ReadPact read, IPdfRenderer pdf, TimeProvider clock) : PageModel
{
    /// <summary>The field of an address that says that the file could not be made.</summary>
    public const string FailedField = "pdf";

    public PactSheet Sheet { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf => pdf.IsAvailable ? PactLinks.Pdf : null;

    [BindProperty(Name = FailedField, SupportsGet = true)]
    public bool HasFailed { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Sheet = new(await read.RunAsync(cancellationToken), clock.Today());
    }
}
