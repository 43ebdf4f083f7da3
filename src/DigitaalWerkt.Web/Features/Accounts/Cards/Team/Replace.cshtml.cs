using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// Replaces a lost card. Asking first shows the number and no name, so that it needs no line in the log; the answer to the
/// form is the sheet itself (200), because what stands on the new card exists only in this answer.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReplaceModel(AppDbContext context, ReplaceCard replaceCard, SealedCards sealedCards, CardPaper paper) : PageModel
{
    public CardNumber Number { get; private set; }
    public bool IsReplaced { get; private set; }
    public Printout? Printout { get; private set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await FindAsync(number, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken)
    {
        if (!await FindAsync(number, cancellationToken))
        {
            return NotFound();
        }
        if (await replaceCard.RunAsync(Number.CardId, User, cancellationToken) is not { } card)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            IsReplaced = true;
            return Page();
        }
        Printout = new Printout([card], paper.CanMakePdf ? sealedCards.Seal([card], User.StaffMemberId) : null);
        return Page();
    }

    async Task<bool> FindAsync(string typed, CancellationToken cancellationToken)
    {
        if (!CardNumber.TryParse(typed, out var number))
        {
            return false;
        }
        Number = number.Value;
        var card = await FindCards.VisibleTo(User, context).Where(card => card.Id == Number.CardId)
            .Select(card => new { card.ReplacedAt }).SingleOrDefaultAsync(cancellationToken);
        IsReplaced = card?.ReplacedAt is not null;
        return card is not null;
    }
}
