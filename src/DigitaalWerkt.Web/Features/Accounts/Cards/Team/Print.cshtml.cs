using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// Makes cards and answers with the sheet itself, 200 instead of 303: what stands on the cards exists only in this answer.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PrintModel(PrintCards printCards, SealedCards sealedCards, CardPaper paper, AppDbContext context) : PageModel
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

    /// <summary>The form made other cards before, so that it is shown again with a fresh key.</summary>
    public bool IsUsedBefore { get; private set; }

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
        var request = RequestKey.Of(Form, User.StaffMemberId, about: "", Count, name);
        if (await printCards.RunAsync(Count, name, request, User.StaffMemberId, User.OrganisationId, cancellationToken) is not { } cards)
        {
            // What stands on the cards existed in the first answer only, so the same form again gets no sheet.
            IsUsedBefore = !await context.LearnerCards.AnyAsync(
                card => card.BatchId == request.Id && card.BatchContent == request.Content, cancellationToken);
            Form = Guid.NewGuid();
            return this.Overtaken();
        }
        Printout = new Printout(cards, paper.CanMakePdf ? sealedCards.Seal(cards, User.StaffMemberId) : null);
        return Page();
    }
}
