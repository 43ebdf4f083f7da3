using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about the learner of this device, to read.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataModel(LearnerDossier dossier) : PageModel
{
    public IReadOnlyList<DossierChapter> Chapters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await dossier.ReadMineAsync(cancellationToken) is not { } chapters)
        {
            return Redirect(CardLinks.Mine);
        }
        Chapters = chapters;
        return Page();
    }
}
