using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The guide of a lesson as a PDF file.</summary>
[AllowAnonymous, KnowsStaff, RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class GuidePdfModel(ModuleLibrary library, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || library.Find(Audience.Counsellors, slug) is not { } module)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            "/Features/Learning/Counsellors/_Guide.cshtml",
            module,
            texts.Dutch("Learning", "Guide_Title", module.Title.Dutch),
            $"leidraad-{module.Slug}.pdf",
            cancellationToken);
        return file is null ? Redirect(LearningLinks.GuideWithoutPdf(module)) : file;
    }
}
