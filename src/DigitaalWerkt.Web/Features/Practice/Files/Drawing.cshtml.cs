using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Practice.Files;

/// <summary>The drawing of a file on the practice phone, or of one of its pages.</summary>
[AllowAnonymous]
public sealed class DrawingModel(PracticeLibrary library) : PageModel
{
    /// <param name="number">A page of the file, from 1; null: the drawing of its card.</param>
    public IActionResult OnGet(string id, int? number)
    {
        var file = library.Files.GetValueOrDefault(id);
        var drawing = number is { } page ? file?.Seen.ElementAtOrDefault(page - 1)?.Drawing : file?.Drawing;
        if (drawing is null || !System.IO.File.Exists(drawing))
        {
            return NotFound();
        }
        Response.Headers.CacheControl = "public, max-age=86400";
        return PhysicalFile(drawing, "image/svg+xml");
    }
}
