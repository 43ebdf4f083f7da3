using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>The question on paper, to take along.</summary>
public sealed class SlipModel(FindTicket find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf) : FollowPageModel(find)
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public FollowSlip Slip { get; private set; } = null!;

    public PrintActions Actions => new(FollowLinks.Show(Followed.Token), pdf.IsAvailable ? FollowLinks.SlipPdf(Followed.Token) : null, PdfFailed);

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        Slip = FollowSlip.Of(Followed, site.Value, help.Current);
        return Page();
    }
}
