using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about the learner of this device, to read.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataModel(KeptData kept) : PageModel
{
    public IReadOnlyList<LearnerDataPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await kept.ReadMineAsync(cancellationToken) is not { } parts)
        {
            return Redirect(CardLinks.Mine);
        }
        Parts = parts;
        return Page();
    }
}
