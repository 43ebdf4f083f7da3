using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Team;

/// <summary>Takes an initiative out of the directory, or brings it back.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => InitiativeLinks.Edit(Id);

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await context.Initiatives.KeptBy(User).SingleOrDefaultAsync(initiative => initiative.Id == id, cancellationToken);
}
