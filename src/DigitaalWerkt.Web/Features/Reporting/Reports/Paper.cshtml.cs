using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report on paper, to read or to print.</summary>
[Authorize(Policy = Policies.AnyCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperModel(ReadReport read, IPdfRenderer pdf) : ReportPageModel
{
    /// <summary>The field of an address that says that the file could not be made.</summary>
    public const string FailedField = "pdf";

    public ReportSheet Sheet { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf => pdf.IsAvailable ? ReportLinks.Pdf(Asked) : null;

    public string Back => Sheet.Edition is { } edition ? ReportLinks.Frozen(edition.Id, Asked.IsForCity) : ReportLinks.All + Asked;

    [BindProperty(Name = FailedField, SupportsGet = true)]
    public bool HasFailed { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await read.RunAsync(Asked, User, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        return Page();
    }
}
