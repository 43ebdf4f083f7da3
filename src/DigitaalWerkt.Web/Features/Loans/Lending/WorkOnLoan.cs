using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Loans.Messages;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What happens to a loan after it began: it lasts longer, or it ends.</summary>
public sealed class WorkOnLoan(AppDbContext context, LoanTransaction transaction, LoanNews news, TimeProvider clock)
{
    /// <param name="timesExtended">As the reader saw it: pressed twice is extended once.</param>
    /// <param name="isCoordinator">True: it may be extended more than once.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<LoanWork> ExtendAsync(
        Guid id, Guid organisationId, int timesExtended, bool isCoordinator, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockLoanAsync(id, organisationId, cancellationToken) is not (_, { } loan))
            {
                return LoanWork.Gone;
            }
            if (loan.TimesExtended == timesExtended + 1)
            {
                return LoanWork.Done;
            }
            if (loan.TimesExtended != timesExtended || !loan.MayExtend(isCoordinator))
            {
                return LoanWork.Over;
            }
            var now = clock.GetUtcNow();
            loan.Extend(BrusselsTime.DayOf(now));
            await news.PlanAsync(loan, now, cancellationToken);
            return LoanWork.Done;
        },
        cancellationToken);

    /// <summary>
    /// Ends a loan, or corrects how it ended. Done twice it is done once. What came back broken, or doesn't come back, isn't lent until
    /// somebody says that it works.
    /// </summary>
    /// <param name="version">Of the loan as the reader saw it.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<LoanWork> EndAsync(Guid id, Guid organisationId, uint version, LoanResult result, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockLoanAsync(id, organisationId, cancellationToken) is not ({ } device, { } loan))
            {
                return LoanWork.Gone;
            }
            if (loan.Result == result)
            {
                return LoanWork.Done;
            }
            if (loan.Version != version)
            {
                return LoanWork.Over;
            }
            // A correction of an old loan says nothing of how the device is today.
            if (!await context.DeviceLoans.AnyAsync(l => l.DeviceId == device.Id && l.LentAt > loan.LentAt, cancellationToken))
            {
                device.Note(result);
            }
            loan.Finish(result, clock.GetUtcNow());
            return LoanWork.Done;
        },
        cancellationToken);
}
