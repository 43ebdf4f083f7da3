using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// Does every night what people read before they answered: after the last day of an operation on which anything is kept, their answers are
/// deleted, and nobody knows any more who took part. How many there were stays.
/// </summary>
public sealed class EndOperationRecords(AppDbContext context, RecordTransaction transaction, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "end-operation-records";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 30);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var over = Over().Select(r => r.Id);
        await transaction.RunAsync(
            async () =>
            {
                await context.RecordAnswers.Where(a => over.Contains(a.RecordId)).ExecuteDeleteAsync(cancellationToken);
                return await context.ParticipantKeys.Where(k => over.Contains(k.RecordId)).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken)
    {
        var due = Over().Where(
            r => context.ParticipantKeys.Any(k => k.RecordId == r.Id) || context.RecordAnswers.Any(a => a.RecordId == r.Id));
        var oldest = await due.Join(context.Operations, r => r.OperationId, o => o.Id, (_, o) => (DateOnly?)o.KeptUntil)
            .MinAsync(cancellationToken);
        return [new(KeptFor.EndedOperations, await due.CountAsync(cancellationToken), oldest)];
    }

    IQueryable<EntryRecord> Over()
    {
        var today = clock.Today();
        return context.EntryRecords.Where(r => context.Operations.Any(o => o.Id == r.OperationId && o.KeptUntil < today));
    }
}
