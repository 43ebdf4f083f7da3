using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>The partners as a file.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class FileModel(PartnerTables tables) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) =>
        TableFile.Of(await tables.ReadAsync(cancellationToken), "partners", extension);
}
