using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>Takes a signal off the site. Staff still read it.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class HideModel(AppDbContext context, TimeProvider clock) : ActPageModel<Signal>(context)
{
    public Signal Shown => Subject;

    protected override IQueryable<Signal> Subjects => Context.Signals.FollowedBy(User);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (Subject.IsPublic)
        {
            Context.Add(Subject.Hide(NetworkHand.Of(User, clock)));
            await Context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(SignalLinks.Followed(Subject.Id));
    }
}
