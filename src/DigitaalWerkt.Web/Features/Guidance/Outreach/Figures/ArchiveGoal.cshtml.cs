using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Takes a target or a result off the page, or brings it back. Contacts stay as they are.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ArchiveGoalModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => OutreachLinks.Goal(Id);

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await context.OutreachGoals.KeptBy(User).SingleOrDefaultAsync(goal => goal.Id == id, cancellationToken);
}
