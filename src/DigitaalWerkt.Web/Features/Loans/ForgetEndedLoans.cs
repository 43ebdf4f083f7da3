using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>Forgets every night with whom a device was, half a year after it came back, as the agreement says. That it was lent stays.</summary>
public sealed class ForgetEndedLoans(
    AppDbContext context, LoanTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "forget-ended-loans";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 35);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        await transaction.RunAsync(
            async () =>
            {
                var forgotten = await Due().ForgetAsync(context, cancellationToken);
                await outbox.ForgetAboutAsync(forgotten, clock.GetUtcNow(), cancellationToken);
                return forgotten.Count;
            },
            cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [await Due().LookAsync(KeptFor.EndedLoans, l => l.EndedAt, cancellationToken)];

    // A sentence may be written when the person is forgotten already: whoever gets the device back must say how it broke.
    IQueryable<DeviceLoan> Due()
    {
        var before = KeptFor.EndedLoans.Term.Before(clock.GetUtcNow());
        return context.DeviceLoans.Where(l => l.EndedAt < before && (l.PersonId != null || l.Remark != null));
    }
}
