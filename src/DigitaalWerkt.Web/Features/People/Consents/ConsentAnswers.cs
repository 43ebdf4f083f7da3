using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>Answers of pages on which somebody agrees.</summary>
public static class ConsentAnswers
{
    /// <summary>
    /// 409: the sentences are other ones than those that were read or signed. They stand there as they are now, to be read again.
    /// </summary>
    public static PageResult ReadAgain(this PageModel page, Texts texts)
    {
        page.ModelState.AddModelError("", texts.Dutch("People", "Consent_Changed"));
        return page.Overtaken();
    }
}
