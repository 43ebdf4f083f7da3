using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>One event: what, when, where, the way there, and its material.</summary>
[AllowAnonymous]
public sealed class EventModel(AppDbContext context, MyBookings mine, TimeProvider clock) : PageModel
{
    public ShownSession Shown { get; private set; } = null!;

    public IReadOnlyList<EventMaterial> Material { get; private set; } = [];

    /// <summary>What whoever holds this device has at this event.</summary>
    public IReadOnlyList<ManagedBooking> Mine { get; private set; } = [];

    public bool IsOpen => Shown.IsOpen(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindEventAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        Shown = shown;
        Material = await context.MaterialOfAsync(id, cancellationToken);
        Mine = [.. (await mine.ReadAsync(cancellationToken)).Where(m => m.Shown.Session.Id == id)];
        return Page();
    }
}
