using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// The transaction of everything that writes an entry record. Nothing is there to lock before the first one: of two who write it at once, the
/// unique index refuses one, who then finds what the other wrote.
/// </summary>
public class RecordTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [ParticipantKey.OncePerPerson, ParticipantKey.OfPerson, RecordAsking.OncePerMoment, RecordAsking.OncePerRequest];

    /// <summary>Holds the entry record of somebody in an operation until the transaction ends.</summary>
    /// <returns>Null: they have none.</returns>
    public virtual Task<EntryRecord?> FindAsync(Guid operationId, Guid personId, CancellationToken cancellationToken) => context.EntryRecords
        .FromSql(
            $"""
            select r.* from entry_record r join participant_key k on k.record_id = r.id
            where k.operation_id = {operationId} and k.person_id = {personId} for update of r
            """)
        .AsTracking().SingleOrDefaultAsync(cancellationToken);
}
