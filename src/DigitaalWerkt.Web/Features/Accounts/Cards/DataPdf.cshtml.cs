using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about the learner of this device, as a file that one can read and print.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataPdfModel(LearnerDossier dossier, PdfFiles pdf, Texts texts, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await dossier.ReadMineAsync(cancellationToken) is not { } chapters)
        {
            return Redirect(CardLinks.Data);
        }
        var sheet = new DataSheet(chapters, clock.Today());
        var title = texts.Dutch("Accounts", "Cards_Data_Title");
        var file = await pdf.MakeAsync(DataSheet.Fragment, sheet, title, "mijn-gegevens.pdf", cancellationToken);
        return file is null ? Redirect($"{CardLinks.Data}?zonder-pdf=true") : file;
    }
}
