using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>Reads what was asked of a client, and what can be asked today; never what they answered.</summary>
public sealed class ReadAsked(AppDbContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<AskedOfClient>> RunAsync(Guid personId, Guid organisationId, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await (
            from o in context.Operations.AskingOn(today).Of(organisationId)
            join known in context.ParticipantKeys.Where(k => k.PersonId == personId) on o.Id equals known.OperationId into keys
            from key in keys.DefaultIfEmpty()
            join kept in context.EntryRecords on key.RecordId equals kept.Id into records
            from record in records.DefaultIfEmpty()
            orderby o.Until, o.Name
            select new
            {
                o.Id,
                o.Name,
                o.KeptUntil,
                o.Until,
                IndicatorSet = record == null ? o.IndicatorSet : record.IndicatorSet,
                Begun = context.RecordAskings.Where(a => a.RecordId == record.Id && a.Moment == AskMoment.Begin)
                    .Select(a => (DateTimeOffset?)a.AskedAt).FirstOrDefault(),
                Ended = context.RecordAskings.Where(a => a.RecordId == record.Id && a.Moment == AskMoment.End)
                    .Select(a => (DateTimeOffset?)a.AskedAt).FirstOrDefault(),
            })
            .AsNoTracking().ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new AskedOfClient(
            row.Id, row.Name, row.KeptUntil, row.Begun, row.Ended, row.Until >= today, row.IndicatorSet));
    }
}
