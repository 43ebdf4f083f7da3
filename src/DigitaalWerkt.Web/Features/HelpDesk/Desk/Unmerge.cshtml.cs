using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Takes a question apart from the one of which it became a part: a button on its page.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class UnmergeModel(LinkTickets link) : PageModel
{
    public IActionResult OnGet(Guid id) => Redirect(HelpDeskLinks.Ticket(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await link.UnmergeAsync(id, User, cancellationToken) == TicketWork.Gone ? NotFound() : this.SeeOther(HelpDeskLinks.Ticket(id));
}
