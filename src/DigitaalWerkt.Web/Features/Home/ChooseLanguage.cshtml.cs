using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ChooseLanguageModel(HelpLanguage help) : PageModel
{
    /// <summary>The code of a help language; anything else means Dutch only.</summary>
    [BindProperty(Name = "taal")]
    public string? Code { get; set; }

    /// <summary>The page that the visitor was on when it was written.</summary>
    [BindProperty(Name = "terug")]
    public string? Back { get; set; }

    // Somebody who reloads or bookmarks the address has nothing to choose here.
    public IActionResult OnGet() => LocalRedirect(SiteLinks.Start);

    public IActionResult OnPost()
    {
        help.Choose(Language.FindHelp(Code));
        return this.SeeOther(Referrer() ?? (LocalAddress.IsLocal(Back) ? Back : SiteLinks.Start));
    }

    // The browser knows better than the form where the visitor is: htmx goes to a next step without writing the header anew.
    string? Referrer() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from)
        && from.Authority == Request.Host.Value
        && LocalAddress.IsLocal(from.PathAndQuery)
            ? from.PathAndQuery
            : null;
}
