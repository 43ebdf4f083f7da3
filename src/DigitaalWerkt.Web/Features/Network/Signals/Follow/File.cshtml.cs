using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>All signals that a coordinator follows, as a file.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(ReadFollowed read, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) =>
        TableFile.Of(SignalTable.Of(await read.RunAsync(User, cancellationToken), texts), "signalen", extension);
}
