using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The confirmation on paper, to take along.</summary>
public sealed class SlipModel(FindBooking find, IOptions<SiteAddress> site, IPdfRenderer pdf, TimeProvider clock) : ManagePageModel(find, clock)
{
    public SlipSheet Sheet { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (Standing != BookingStanding.Confirmed)
        {
            return Redirect(ManageLinks.Show(token));
        }
        Sheet = new(Managed, site.Value.To(ManageLinks.Show(token)), site.Value.InWords(ClassLinks.All));
        Pdf = pdf.IsAvailable ? ManageLinks.SlipPdf(token) : null;
        return Page();
    }
}
