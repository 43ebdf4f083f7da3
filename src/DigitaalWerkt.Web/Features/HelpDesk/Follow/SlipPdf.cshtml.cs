using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>The slip as a PDF file; where it can't be made, the way back to the slip, which a browser can print.</summary>
[RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class SlipPdfModel(FindTicket find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf, Texts texts) : FollowPageModel(find)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || !await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        var slip = FollowSlip.Of(Followed, site.Value, help.Current);
        var file = await pdf.MakeAsync(
            FollowSlip.View, slip, texts.Dutch("HelpDesk", "Follow_Slip_Title", slip.FirstName), FollowSlip.FileName, cancellationToken);
        return file is null ? Redirect(FollowLinks.SlipWithoutPdf(token)) : file;
    }
}
