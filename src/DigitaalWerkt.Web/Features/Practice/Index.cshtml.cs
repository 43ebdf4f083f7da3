using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The practice phone without a task: to play with.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
// As on the pages of the lessons, Platform/Web/SameOrigin guards the form.
[IgnoreAntiforgeryToken]
public sealed class IndexModel(PhonePage phone, Texts texts) : PageModel
{
    static readonly PhoneLinks Links = new(PracticeLinks.Phone, PracticeLinks.Phone);

    public PhoneView Phone { get; private set; } = null!;

    public string PageTitle => texts.Dutch("Practice", Phone.Refusal is null ? "Index_Title" : "Index_Title_Error");

    public async Task OnGetAsync(
        [FromQuery(Name = PhoneLinks.ScreenField)] string? screen, [FromQuery(Name = PhoneLinks.PlaceField)] string? place,
        CancellationToken cancellationToken) =>
        Phone = await phone.ViewAsync(task: null, screen, place, Links, cancellationToken);

    public async Task<IActionResult> OnPostAsync(PhoneInput input, CancellationToken cancellationToken)
    {
        var answer = await phone.DoAsync(task: null, input, cancellationToken);
        if (answer.Outcome != Outcome.Refused)
        {
            return this.SeeOther(Links.After(answer));
        }
        Phone = phone.View(task: null, answer, Links);
        return this.Invalid();
    }
}
