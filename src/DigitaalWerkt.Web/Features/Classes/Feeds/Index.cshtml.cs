using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>The calendars that programs follow: of a place for who works there, of a trainer.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(AppDbContext context, CalendarFeeds feeds) : PageModel
{
    [BindProperty(Name = "van")]
    public Guid Of { get; set; }

    /// <summary>The address that was just made, this once.</summary>
    public string? Address { get; private set; }

    public IReadOnlyList<SelectListItem> Locations { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Trainers { get; private set; } = [];
    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FindAsync(cancellationToken);

    // Answers with the page itself: the address can't be shown a second time, so there is no page to be sent on to.
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken);
        var of = Of.ToString();
        if (Trainers.Any(trainer => trainer.Value == of))
        {
            Address = await feeds.MakeAsync(Of, null, User.StaffMemberId, cancellationToken);
        }
        else if (Locations.Any(location => location.Value == of))
        {
            Address = await feeds.MakeAsync(null, Of, User.StaffMemberId, cancellationToken);
        }
        else
        {
            return this.Invalid("van", "Feeds_Of_Missing");
        }
        await FindAsync(cancellationToken);
        return Page();
    }

    async Task FindAsync(CancellationToken cancellationToken)
    {
        Locations = await context.Locations.Where(l => l.ArchivedAt == null).OrderBy(l => l.Name)
            .Select(l => new SelectListItem(l.Name, l.Id.ToString())).ToListAsync(cancellationToken);
        var staff = await context.StaffMembers.Where(m => m.DisabledAt == null).OrderBy(m => m.Name)
            .Select(m => new { m.Id, m.Name, m.Roles }).ToListAsync(cancellationToken);
        Trainers = [.. staff.Where(m => m.Roles.Contains(StaffRole.Trainer)).Select(m => new SelectListItem(m.Name, m.Id.ToString()))];
        Feeds = await context.CalendarFeeds.Where(f => f.RevokedAt == null).OrderByDescending(f => f.CreatedAt)
            .Select(f => new FeedRow(
                f.Id,
                f.TrainerId != null
                    ? context.StaffMembers.First(m => m.Id == f.TrainerId).Name
                    : context.Locations.First(l => l.Id == f.LocationId).Name,
                context.StaffMembers.First(m => m.Id == f.MadeBy).Name, f.CreatedAt))
            .ToListAsync(cancellationToken);
    }
}
