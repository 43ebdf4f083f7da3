using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>One class: what, when, where, and the way there.</summary>
[AllowAnonymous]
public sealed class SessionModel(AppDbContext context, ModuleLibrary library, MyBookings mine, IPdfRenderer pdf, TimeProvider clock) : PageModel
{
    public ShownSession Shown { get; private set; } = null!;

    /// <summary>The lessons that it covers, to begin with already.</summary>
    public IReadOnlyList<Module> Lessons { get; private set; } = [];

    /// <summary>What who holds this device has in this class.</summary>
    public IReadOnlyList<ManagedBooking> Mine { get; private set; } = [];

    public bool IsOpen => Shown.IsOpen(clock.GetUtcNow());

    /// <summary>True for staff, who can book for a client.</summary>
    public bool IsForTeam { get; private set; }

    public bool HasPoster => pdf.IsAvailable;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindForVisitorAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        Shown = shown;
        Lessons = [.. shown.Plan.Lessons.Select(library.Find).OfType<Module>()];
        Mine = [.. (await mine.ReadAsync(cancellationToken)).Where(m => m.Shown.Session.Id == id)];
        // Asks the database only when the browser has the cookie of staff.
        IsForTeam = (await HttpContext.AuthenticateAsync(StaffSessionHandler.SchemeName)).Principal?.HasDoneSecondFactor is true;
        return Page();
    }
}
