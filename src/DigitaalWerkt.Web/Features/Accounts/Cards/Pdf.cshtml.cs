using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>My card as a file.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PdfModel(MyCard mine, CardPaper paper) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await mine.FindAsync(cancellationToken) is not { } card)
        {
            return Redirect(CardLinks.Mine);
        }
        var file = await paper.ToPdfAsync([card], cancellationToken);
        return file is null ? Redirect($"{CardLinks.Print}?zonder-pdf=true") : file;
    }
}
