using System.Globalization;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>A photo of a screen: always to be kept, never shown as a page of ours, under a name of our own.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class PhotoModel(ReadDrift drift) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await drift.PhotoAsync(id, cancellationToken) is not var (photo, content))
        {
            return NotFound();
        }
        SecurityHeaders.Sandbox(HttpContext);
        Response.Headers.CacheControl = "no-store";
        return File(content, "image/jpeg", $"scherm-{photo.At.InBrussels().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.jpg");
    }
}
