using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>A photo of a screen, for editors.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class PhotoModel(ReadDrift drift) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        return await drift.PhotoAsync(id, cancellationToken) is var (photo, content)
            ? this.Download(FileKind.Jpeg, content, "scherm", photo.At)
            : NotFound();
    }
}
