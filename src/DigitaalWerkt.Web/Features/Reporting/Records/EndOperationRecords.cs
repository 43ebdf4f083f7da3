using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// Does every night what people read before they answered: after the last day of an operation on which anything is kept, their answers are
/// deleted, and nobody knows any more who took part. How many there were stays.
/// </summary>
public sealed class EndOperationRecords(AppDbContext context, RecordTransaction transaction, TimeProvider clock) : IJob
{
    public const string JobName = "end-operation-records";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 30);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var over = context.EntryRecords.Where(r => context.Operations.Any(o => o.Id == r.OperationId && o.KeptUntil < today)).Select(r => r.Id);
        await transaction.RunAsync(
            async () =>
            {
                await context.RecordAnswers.Where(a => over.Contains(a.RecordId)).ExecuteDeleteAsync(cancellationToken);
                return await context.ParticipantKeys.Where(k => over.Contains(k.RecordId)).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);
        return null;
    }
}
