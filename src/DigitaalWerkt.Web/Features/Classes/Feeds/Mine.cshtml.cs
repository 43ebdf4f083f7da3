using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>A trainer follows the classes that they give in a calendar of their own.</summary>
[Authorize(Policy = Policies.Trainer)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MineModel(AppDbContext context, CalendarFeeds feeds) : PageModel
{
    /// <summary>The address that was just made, this once.</summary>
    public string? Address { get; private set; }

    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FindAsync(cancellationToken);

    // Answers with the page itself: the address can't be shown a second time, so there is no page to be sent on to.
    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Address = await feeds.MakeAsync(User.StaffMemberId, null, User.StaffMemberId, cancellationToken);
        await FindAsync(cancellationToken);
    }

    async Task FindAsync(CancellationToken cancellationToken)
    {
        var me = User.StaffMemberId;
        Feeds = await context.CalendarFeeds.Where(f => f.TrainerId == me && f.RevokedAt == null).OrderByDescending(f => f.CreatedAt)
            .Select(f => new FeedRow(f.Id, "", context.StaffMembers.First(m => m.Id == f.MadeBy).Name, f.CreatedAt))
            .ToListAsync(cancellationToken);
    }
}
