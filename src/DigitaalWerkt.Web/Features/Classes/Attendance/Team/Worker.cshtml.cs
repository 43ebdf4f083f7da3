using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>
/// The script that keeps the lists of today on the device. It has an address of its own because a browser lets such a script
/// look after the pages under its own address only.
/// </summary>
[Authorize(Policy = Policies.Team)]
public sealed class WorkerModel(IWebHostEnvironment site) : PageModel
{
    const string Script = "js/roster-worker.js";

    public IActionResult OnGet()
    {
        // One page lies a step higher than the script: the list of classes itself.
        Response.Headers["Service-Worker-Allowed"] = TrainerLinks.All;
        Response.Headers.CacheControl = "no-cache";
        return File(site.WebRootFileProvider.GetFileInfo(Script).CreateReadStream(), "text/javascript");
    }
}
