using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>The actions for the steering group as a file, which can come in again.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(PactTables tables) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) =>
        TableFile.Of(await tables.ActionsAsync(cancellationToken), "arbeidspact-acties", extension);
}
