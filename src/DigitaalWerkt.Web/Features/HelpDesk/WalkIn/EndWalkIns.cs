using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>Every night whoever was forgotten in the queue has left, so that no first name stays.</summary>
public sealed class EndWalkIns(AppDbContext context, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "end-walk-ins";

    static readonly TimeOnly AtNight = new(2, 50);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await Due().ExecuteUpdateAsync(
            change => change.SetProperty(v => v.State, WalkInState.Left).SetProperty(v => v.EndedAt, now)
                .SetProperty(v => v.FirstName, (string?)null),
            cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [await Due().LookAsync(KeptFor.WalkInNames, v => v.TakenAt, cancellationToken)];

    IQueryable<WalkInVisit> Due()
    {
        var today = clock.Today();
        return context.WalkInVisits.Where(v => v.Day < today && v.State != WalkInState.Done && v.State != WalkInState.Left);
    }
}
