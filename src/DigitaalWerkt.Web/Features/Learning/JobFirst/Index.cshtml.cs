using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>Two ways to say what a vacancy asks: by its text, or by hand.</summary>
[AllowAnonymous]
public sealed class IndexModel(JobLibrary library) : PageModel
{
    public IActionResult OnGet() => library.Book.Asks.Count == 0 ? NotFound() : Page();
}
