using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>Withdraws an address of one's own calendar; somebody else's isn't there.</summary>
[Authorize(Policy = Policies.Trainer)]
public sealed class StopMineModel(AppDbContext context, TimeProvider clock) : ActPageModel<CalendarFeed>(context)
{
    public CalendarFeed Feed => Subject;

    protected override IQueryable<CalendarFeed> Subjects
    {
        get
        {
            var me = User.StaffMemberId;
            return base.Subjects.Where(feed => feed.TrainerId == me);
        }
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Feed.Revoke(clock.GetUtcNow());
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(FeedLinks.Mine);
    }
}
