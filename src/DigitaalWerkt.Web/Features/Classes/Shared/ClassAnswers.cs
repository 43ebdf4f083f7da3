using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

static class ClassAnswers
{
    /// <summary>
    /// 422: the form came without its key. Who send none would all have the same one, and get each other's answers; the page that comes
    /// back has a new one in it.
    /// </summary>
    /// <param name="field">The first field of the form.</param>
    public static PageResult WithoutKey(this PageModel page, string field)
    {
        page.ModelState.Remove("Input.Key");
        return page.Invalid(field, "Counsellor_Key_Missing");
    }
}
