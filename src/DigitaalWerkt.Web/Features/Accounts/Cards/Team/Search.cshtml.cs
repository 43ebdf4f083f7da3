using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// Finds a card. A form that is posted, because looking somebody up is written in the log, and because a name doesn't belong in an address.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SearchModel(FindCards findCards) : PageModel
{
    [BindProperty(Name = "zoek")]
    public string? Typed { get; set; }

    public IReadOnlyList<CardRow> Found { get; private set; } = [];

    public IActionResult OnGet() => Redirect(CardLinks.Team);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Typed = PlainText.Line(Typed);
        if (Typed is null)
        {
            return Redirect(CardLinks.Team);
        }
        Found = await findCards.RunAsync(Typed, User, cancellationToken);
        return Page();
    }
}
