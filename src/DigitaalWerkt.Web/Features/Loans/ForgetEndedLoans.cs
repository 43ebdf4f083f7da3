using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>Forgets every night with whom a device was, half a year after it came back, as the agreement says. That it was lent stays.</summary>
public sealed class ForgetEndedLoans(AppDbContext context, TimeProvider clock) : IJob
{
    public const string JobName = "forget-ended-loans";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 35);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var before = BrusselsTime.At(clock.Today().AddMonths(-DeviceLoan.MonthsRemembered), TimeOnly.MinValue);
        await context.DeviceLoans.Where(l => l.EndedAt < before && l.PersonId != null).ForgetAsync(cancellationToken);
        return null;
    }
}
