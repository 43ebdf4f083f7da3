using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>Puts a device aside that nobody has, or brings it back.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : ArchivePageModel(context, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Back => LoanLinks.Device(Id);

    protected override async Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken)
    {
        var organisation = User.OrganisationId;
        return await context.Devices.SingleOrDefaultAsync(
            d => d.Id == id && d.OrganisationId == organisation && !context.DeviceLoans.Any(l => l.DeviceId == d.Id && l.EndedAt == null),
            cancellationToken);
    }
}
