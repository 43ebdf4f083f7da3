using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about the learner of this device, or on the device itself, to read.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataModel(LearnerDossier dossier, CurrentLearner current, PdfFiles pdf) : PageModel
{
    public const string Fragment = "/Features/Accounts/Cards/_Data.cshtml";

    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public IReadOnlyList<DossierChapter> Chapters { get; private set; } = [];

    public bool HasCard { get; private set; }

    public bool CanSavePdf => pdf.IsAvailable;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await dossier.ReadMineAsync(cancellationToken) is not { } chapters)
        {
            return Redirect(CardLinks.Mine);
        }
        (Chapters, HasCard) = (chapters, await current.FindAsync(cancellationToken) is not null);
        return Page();
    }
}
