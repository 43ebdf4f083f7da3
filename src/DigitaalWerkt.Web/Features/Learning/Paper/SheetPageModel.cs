using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>What the page with the sheet and its PDF have in common.</summary>
public abstract class SheetPageModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site) : PageModel
{
    /// <summary>Name of the step in the address of the sheet.</summary>
    public const string StepField = "stap";

    /// <summary>Whose lessons the addresses of this page name.</summary>
    protected virtual Audience Audience => Audience.JobSeekers;

    /// <param name="slug">The lesson.</param>
    /// <param name="stepId">The step that the QR code leads to; anything, or null for the front of the lesson.</param>
    /// <param name="carriesPictures">True for a PDF.</param>
    /// <returns>The sheet, or null when there is no such lesson.</returns>
    protected LessonSheet? Find(string slug, string? stepId, bool carriesPictures)
    {
        if (library.Find(Audience, slug) is not { } module)
        {
            return null;
        }
        var path = module.FindStep(stepId) is { } step ? LearningLinks.Step(module, step) : LearningLinks.Lesson(module);
        return new LessonSheet(module, help.Current, site.Value.To(path), site.Value.InWords(path), carriesPictures);
    }

    /// <summary>The sheet as a file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
    protected async Task<IActionResult> MakeAsync(PdfFiles pdf, LessonSheet sheet, string? stepId, CancellationToken cancellationToken)
    {
        // The help language stands in a cookie.
        Response.Headers.CacheControl = "private, no-cache";
        var file = await pdf.MakeAsync(
            "/Features/Learning/Paper/_Sheet.cshtml", sheet, sheet.Module.Title.Dutch, $"{sheet.Module.Slug}.pdf", cancellationToken);
        return file ?? Redirect(LearningLinks.OnPaper(sheet.Module, sheet.Module.FindStep(stepId))) as IActionResult;
    }
}
