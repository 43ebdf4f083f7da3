using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>Withdraws the address of a calendar.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class StopModel(AppDbContext context, TimeProvider clock) : ActPageModel<CalendarFeed>(context)
{
    public CalendarFeed Feed => Subject;

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Feed.Revoke(clock.GetUtcNow());
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(FeedLinks.All);
    }
}
