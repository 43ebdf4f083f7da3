using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>How to give a lesson to a group, on one A4.</summary>
[AllowAnonymous]
public sealed class GuideModel(ModuleLibrary library, IPdfRenderer pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public Module Module { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (library.Find(Audience.Counsellors, slug) is not { } module)
        {
            return NotFound();
        }
        Module = module;
        Actions = new(LearningLinks.Lesson(module), pdf.IsAvailable ? LearningLinks.GuidePdf(module) : null, PdfFailed);
        return Page();
    }
}
