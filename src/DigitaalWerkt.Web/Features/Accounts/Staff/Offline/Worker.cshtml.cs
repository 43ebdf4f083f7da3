using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Offline;

/// <summary>
/// The script that keeps pages of staff on the device, for where there is no network. A browser has one such script for an address and all under
/// it, so the features share it. It looks after pages that lie higher than it does; a browser allows that when the answer says so.
/// </summary>
[Authorize(Policy = Policies.Partner)]
public sealed class WorkerModel(IWebHostEnvironment site) : PageModel
{
    const string Script = "js/team-worker.js";

    public IActionResult OnGet()
    {
        Response.Headers["Service-Worker-Allowed"] = OfflineLinks.Scope;
        Response.Headers.CacheControl = "no-cache";
        return File(site.WebRootFileProvider.GetFileInfo(Script).CreateReadStream(), "text/javascript");
    }
}
