using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>
/// The script that keeps the lists of today on the device. It looks after the lists and the start page, which lie higher than it does;
/// a browser allows that when the answer says so.
/// </summary>
[Authorize(Policy = Policies.Partner)]
public sealed class WorkerModel(IWebHostEnvironment site) : PageModel
{
    const string Script = "js/roster-worker.js";

    public IActionResult OnGet()
    {
        Response.Headers["Service-Worker-Allowed"] = TrainerLinks.WorkerScope;
        Response.Headers.CacheControl = "no-cache";
        return File(site.WebRootFileProvider.GetFileInfo(Script).CreateReadStream(), "text/javascript");
    }
}
