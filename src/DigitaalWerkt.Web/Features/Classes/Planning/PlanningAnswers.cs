using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>The answers that the pages of planners share.</summary>
static class PlanningAnswers
{
    /// <summary>Says what is wrong with a field.</summary>
    /// <param name="field">For example <c>Input.Name</c>.</param>
    /// <param name="key">Key of the sentence in the resources of the classes.</param>
    public static void Wrong(this PageModel page, string field, string key, params object?[] args) => page.ModelState.AddModelError(
        field, page.HttpContext.RequestServices.GetRequiredService<Texts>().Dutch("Classes", key, args));

    /// <summary>Forgets what the framework thinks of the form, and keeps what was typed: the page checks it all itself.</summary>
    public static void JudgeAnew(this PageModel page)
    {
        foreach (var entry in page.ModelState.Values)
        {
            entry!.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }

    /// <summary>409: what stands there now doesn't allow it; the same page again, with what was typed.</summary>
    public static PageResult Refused(this PageModel page, string field, string key, params object?[] args)
    {
        page.Wrong(field, key, args);
        return page.Overtaken();
    }
}
