using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>What the page with the sheet and its PDF have in common.</summary>
public abstract class SheetPageModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site) : PageModel
{
    /// <summary>Name of the step in the address of the sheet.</summary>
    public const string StepField = "stap";

    /// <param name="slug">The lesson.</param>
    /// <param name="stepId">The step that the QR code leads to; anything, or null for the front of the lesson.</param>
    /// <param name="carriesPictures">True for a PDF.</param>
    /// <returns>The sheet, or null when there is no such lesson.</returns>
    protected LessonSheet? Find(string slug, string? stepId, bool carriesPictures)
    {
        if (library.Find(slug) is not { } module)
        {
            return null;
        }
        var path = module.FindStep(stepId) is { } step ? LearningLinks.Step(module, step) : LearningLinks.Lesson(module);
        return new LessonSheet(module, help.Current, site.Value.To(path), site.Value.InWords(path), carriesPictures);
    }
}
