using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>All that was told of the actions as a file, one line an entry, so that a spreadsheet can sum it.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EntriesModel(PactTables tables) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) =>
        TableFile.Of(await tables.EntriesAsync(cancellationToken), "arbeidspact-vooruitgang", extension);
}
