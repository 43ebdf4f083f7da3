using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Events.Team;

/// <summary>The badges as a PDF file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BadgesPdfModel(Roster roster, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await roster.FindAsync(id, User, cancellationToken) is not { IsEvent: true } found)
        {
            return NotFound();
        }
        var sheet = BadgeSheet.Of(found, await roster.RowsAsync(id, User, cancellationToken));
        var file = sheet.Guests.Count == 0
            ? null
            : await pdf.MakeAsync(
                BadgeSheet.View, sheet, texts.Dutch("Classes", "Event_Badges_Title", found.Title), $"badges-{found.Session.Day:yyyy-MM-dd}.pdf",
                cancellationToken);
        return file is null ? Redirect(EventLinks.BadgesWithoutPdf(id)) : file;
    }
}
