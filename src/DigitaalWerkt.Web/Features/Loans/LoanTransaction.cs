using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>The transaction of everything that decides who has a device. It holds the device first, then the loan.</summary>
public class LoanTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [DeviceLoan.OnePerDevice, DeviceLoan.RequestUnique, Person.KeyUnique];

    /// <summary>Holds a device of this organisation until the transaction ends.</summary>
    /// <returns>Null when it has none with this id.</returns>
    public virtual Task<Device?> LockAsync(Guid deviceId, Guid organisationId, CancellationToken cancellationToken) => context.Devices
        .FromSql($"select *, xmin from device where id = {deviceId} and organisation_id = {organisationId} for update")
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whether somebody has this device.</summary>
    public virtual Task<bool> IsLentAsync(Guid deviceId, CancellationToken cancellationToken) =>
        context.DeviceLoans.AnyAsync(l => l.DeviceId == deviceId && l.EndedAt == null, cancellationToken);

    /// <summary>Holds a loan until the transaction ends, with its device, which is held first.</summary>
    /// <returns>Null when this organisation has none with this id.</returns>
    public async Task<(Device Device, DeviceLoan Loan)?> LockLoanAsync(Guid id, Guid organisationId, CancellationToken cancellationToken)
    {
        var deviceId = await context.DeviceLoans.Where(l => l.Id == id).Select(l => (Guid?)l.DeviceId).SingleOrDefaultAsync(cancellationToken);
        if (deviceId is not { } known || await LockAsync(known, organisationId, cancellationToken) is not { } device)
        {
            return null;
        }
        await context.Database.ExecuteSqlAsync($"select id from device_loan where id = {id} for update", cancellationToken);
        return (device, await context.DeviceLoans.SingleAsync(l => l.Id == id, cancellationToken));
    }
}
