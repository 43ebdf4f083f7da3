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
        var rows = await context.Operations.AskingOn(today).Of(organisationId).OrderBy(o => o.Until).ThenBy(o => o.Name)
            .Select(o => new
            {
                o.Id,
                o.Name,
                o.KeptUntil,
                o.Until,
                o.IndicatorSet,
                Record = (from key in context.ParticipantKeys
                          join record in context.EntryRecords on key.RecordId equals record.Id
                          where key.OperationId == o.Id && key.PersonId == personId
                          select new
                          {
                              record.IndicatorSet,
                              Begun = context.RecordAskings.Where(a => a.RecordId == record.Id && a.Moment == AskMoment.Begin)
                                  .Select(a => (DateTimeOffset?)a.AskedAt).FirstOrDefault(),
                              Ended = context.RecordAskings.Where(a => a.RecordId == record.Id && a.Moment == AskMoment.End)
                                  .Select(a => (DateTimeOffset?)a.AskedAt).FirstOrDefault(),
                          }).FirstOrDefault(),
            })
            .AsNoTracking().ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new AskedOfClient(
            row.Id, row.Name, row.KeptUntil, row.Record?.Begun, row.Record?.Ended, row.Until >= today, row.Record?.IndicatorSet ?? row.IndicatorSet));
    }
}
