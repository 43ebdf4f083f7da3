using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

static class ClassAnswers
{
    /// <summary>409: the seats say no; the same page again, with what was typed and why.</summary>
    /// <param name="key">Key of the sentence that says why.</param>
    /// <param name="field">The field that another answer may come from.</param>
    public static PageResult Refused(this PageModel page, string key, string field = "Input.Session")
    {
        page.ModelState.AddModelError(field, page.HttpContext.RequestServices.GetRequiredService<Texts>().Dutch("Classes", key));
        return page.Overtaken();
    }
}
