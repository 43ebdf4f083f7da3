using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>Takes an action out of the pact, or brings it back.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => PactLinks.Edit(Id);

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await context.PactActions.SingleOrDefaultAsync(action => action.Id == id, cancellationToken);
}
