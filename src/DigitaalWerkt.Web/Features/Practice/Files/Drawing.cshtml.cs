using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Practice.Files;

/// <summary>The drawing of a file on the practice phone.</summary>
[AllowAnonymous]
public sealed class DrawingModel(PracticeLibrary library) : PageModel
{
    public IActionResult OnGet(string id)
    {
        if (!library.Files.TryGetValue(id, out var file) || !System.IO.File.Exists(file.Drawing))
        {
            return NotFound();
        }
        Response.Headers.CacheControl = "public, max-age=86400";
        return PhysicalFile(file.Drawing, "image/svg+xml");
    }
}
