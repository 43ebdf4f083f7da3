using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>The sessions of a period as a file; without names of learners.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SessionsFileModel(ExportTables tables, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        string extension, [FromQuery(Name = "van")] DateOnly? from, [FromQuery(Name = "tot")] DateOnly? until, CancellationToken cancellationToken) =>
        TableFile.Of(await tables.SessionsAsync(Period.Read(from, until, clock.Today()), cancellationToken), "groepslessen", extension);
}
