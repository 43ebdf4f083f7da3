using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// Makes cards and answers with the sheet itself, 200 instead of 303: what stands on the cards exists only in this answer.
/// </summary>
[Authorize(Policy = Policies.Team), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PrintModel(PrintCards printCards, SealedCards sealedCards, CardPaper paper) : PageModel
{
    public const int SheetSize = 10;

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    [BindProperty(Name = "aantal")]
    public int Count { get; set; }

    [BindProperty(Name = "formulier")]
    public Guid Form { get; set; }

    /// <summary>The form once more, when what was typed is no name.</summary>
    public OneCard? Refused { get; private set; }

    /// <summary>Null when the same form was sent a second time.</summary>
    public Printout? Printout { get; private set; }

    public IActionResult OnGet() => Redirect(CardLinks.Team);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || Count is < 1 or > SheetSize)
        {
            // The page never sends this.
            return BadRequest();
        }
        var name = Count == 1 ? PlainText.Line(Name) : null;
        if (name is not null && Learner.FaultOf(name) is { } fault)
        {
            Refused = new(Form, Name, $"Cards_Team_One_{fault}");
            return this.Invalid();
        }
        if (await printCards.RunAsync(Count, name, Form, User.StaffMemberId, User.OrganisationId, cancellationToken) is not { } cards)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        Printout = new Printout(cards, paper.CanMakePdf ? sealedCards.Seal(cards, User.StaffMemberId) : null);
        return Page();
    }
}
