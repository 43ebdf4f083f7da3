using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class SessionModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public SessionSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<BookingRow> Bookings { get; private set; } = [];

    /// <summary>The place of everybody who waits, by booking; nobody waits any more when the class has begun or is cancelled.</summary>
    public IReadOnlyDictionary<Guid, PlaceInRow> Row { get; private set; } = new Dictionary<Guid, PlaceInRow>();

    public IReadOnlyList<HeldSeats> Held { get; private set; } = [];

    /// <summary>The key of the link to its page for the people for whom it is.</summary>
    public string PublicKey => Sheet.Course.Audience switch
    {
        Audience.Counsellors => "Planning_Public_Training",
        Audience.Network => "Event_Public",
        _ => "Planning_Public",
    };

    /// <summary>Whether it may still be changed.</summary>
    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await SessionSheet.FindAsync(context, id, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        IsOpen = sheet.Session.IsOpen(clock.GetUtcNow());
        Bookings = await BookingRow.Of(context, id, User).ToListAsync(cancellationToken);
        Held = await HeldSeats.Of(context, id).ToListAsync(cancellationToken);
        if (IsOpen)
        {
            Row = await PlaceInRow.AllAsync(context, id, cancellationToken);
        }
        return Page();
    }
}
