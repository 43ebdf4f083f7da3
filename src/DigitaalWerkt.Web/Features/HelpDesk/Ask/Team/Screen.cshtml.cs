using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;

/// <summary>The practice phone as somebody saw it when they asked: a steward looks at it, and nothing on it works.</summary>
[Authorize(Policy = Policies.Steward), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ScreenModel(AppDbContext context, StuckPlaces places, PhonePage phone) : PageModel
{
    public Ticket Ticket { get; private set; } = null!;

    /// <summary>Null when the lesson was taken away since.</summary>
    public StuckPlace? Place { get; private set; }

    public PhoneView Phone { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var ticket = await context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (ticket is null || PhoneSnapshot.Read(ticket.Phone) is not { } snapshot)
        {
            return NotFound();
        }
        (Ticket, Place) = (ticket, places.Find(ticket.Module, ticket.Step));
        Phone = phone.Look(snapshot, Place?.Task, HelpDeskLinks.Screen(id), ticket.CreatedAt);
        return Page();
    }
}
