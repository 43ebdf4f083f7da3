using System.Net.Mime;
using System.Text;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>The snapshot itself, byte for byte, so that whoever has it can compute its hash.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataModel(OpenRows open) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await open.RunAsync(id, User, cancellationToken) is { } edition
            ? File(Encoding.UTF8.GetBytes(edition.Data), MediaTypeNames.Application.Json, $"momentopname-{edition.Hash}.json")
            : NotFound();
}
