using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>A planning to fill in.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class TemplateModel(ExportTables tables) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        TableFile.Of(await tables.TemplateAsync(cancellationToken), "sjabloon", TableFile.Csv);
}
