using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Loans.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>Lends a device to a client, for six months.</summary>
public sealed class LendDevice(AppDbContext context, LoanTransaction transaction, PersonRegistry people, LoanNews news, TimeProvider clock)
{
    /// <summary>Done twice with the same key it is done once. Of many who want the same device one gets it.</summary>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<LendAnswer> RunAsync(LendRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var device = await transaction.LockAsync(request.DeviceId, request.OrganisationId, cancellationToken);
            if (device is null)
            {
                return new(LendOutcome.Gone);
            }
            var before = await context.DeviceLoans.AsNoTracking().SingleOrDefaultAsync(l => l.RequestId == request.Key.Id, cancellationToken);
            if (before is not null)
            {
                return before.RequestContent == request.Key.Content ? new LendAnswer(LendOutcome.Lent, before.Id) : new(LendOutcome.SentBefore);
            }
            if (!device.IsReady || await transaction.IsLentAsync(device.Id, cancellationToken))
            {
                return new(LendOutcome.Taken);
            }
            var now = clock.GetUtcNow();
            var person = await people.FindOrAddAsync(request.Person, isByThem: true, now, cancellationToken);
            var loan = context.Add(new DeviceLoan(device.Id, person.Id, request.Consent, request.LentBy, request.Key, now)).Entity;
            await news.PlanAsync(loan, now, cancellationToken);
            return new(LendOutcome.Lent, loan.Id);
        },
        cancellationToken);
}
