using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Forgets every night who was guided, half a year after the end, as the agreement says. That somebody was stays.</summary>
public sealed class ForgetEndedPaths(AppDbContext context, PathTransaction transaction, TimeProvider clock) : IJob
{
    public const string JobName = "forget-ended-paths";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 36);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var before = BrusselsTime.At(clock.Today().AddMonths(-GuidancePath.MonthsRemembered), TimeOnly.MinValue);
        await transaction.RunAsync(
            async () =>
            {
                await context.GuidancePaths.Where(p => p.EndedAt < before && p.PersonId != null).ForgetAsync(context, cancellationToken);
                return true;
            },
            cancellationToken);
        return null;
    }
}
