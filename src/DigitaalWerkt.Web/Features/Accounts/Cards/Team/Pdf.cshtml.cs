using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Cards that were just made, as a PDF file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PdfModel(SealedCards sealedCards, CardPaper paper) : PageModel
{
    [BindProperty(Name = "kaarten")]
    public string? Sealed { get; set; }

    /// <summary>Null when the cards can't be opened any more.</summary>
    public Printout? Printout { get; private set; }

    public IActionResult OnGet() => Redirect(CardLinks.Team);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (sealedCards.Open(Sealed, User.StaffMemberId) is not { } cards)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }
        if (await paper.ToPdfAsync(cards, cancellationToken) is { } file)
        {
            return file;
        }
        Printout = new Printout(cards, Sealed, PdfFailed: true);
        return Page();
    }
}
