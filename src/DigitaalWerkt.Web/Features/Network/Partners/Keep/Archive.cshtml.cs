using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Keep;

/// <summary>Takes the page of a partner off the site, or brings it back.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => PartnerLinks.Edit(Id);

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await context.Partners.KeptBy(User).SingleOrDefaultAsync(partner => partner.Id == id, cancellationToken);
}
