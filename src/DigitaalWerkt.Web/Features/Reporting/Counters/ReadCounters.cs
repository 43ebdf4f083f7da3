using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Shared.Figures;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>Reads what the three counters count: of all organisations for the network, of the own one for a coordinator of a partner.</summary>
public sealed class ReadCounters(AppDbContext context, IEnumerable<IFigureSource> sources)
{
    /// <param name="operation">
    /// Only what belongs to it: its people, and of what has no people what its organisations did in its period. Null: everything.
    /// </param>
    public async Task<ThreeCounters> RunAsync(
        CounterPeriod period, Operation? operation, ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        (await RowsAsync(period, operation, coordinator, cancellationToken)).Count();

    /// <summary>The rows from which they are counted.</summary>
    /// <inheritdoc cref="RunAsync" />
    public async Task<CountedRows> RowsAsync(
        CounterPeriod period, Operation? operation, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var names = await context.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        if ((operation is null ? period : period.Within(operation.From, operation.Until)) is not { } days)
        {
            return new([], [], names);
        }
        var isNetwork = coordinator.Has(StaffRole.NetworkCoordinator);
        bool Counts(Guid? organisation) =>
            (isNetwork || organisation == coordinator.OrganisationId)
            && (operation is null || (organisation is { } id && operation.Organisations.Contains(id)));
        var laid = new List<SourceFigure>();
        foreach (var source in sources)
        {
            var rows = await source.ReadAsync(days.From, days.Until, coordinator, cancellationToken);
            laid.Add(new(source.Counter, source.Title, source.Definition, [.. rows.Where(row => Counts(row.OrganisationId))]));
        }
        return new(laid, await RecordsAsync(days, operation?.Id, isNetwork ? null : coordinator.OrganisationId, cancellationToken), names);
    }

    Task<List<CountedRecord>> RecordsAsync(CounterPeriod days, Guid? operation, Guid? own, CancellationToken cancellationToken) => (
        from record in context.EntryRecords
        where record.EnteredOn >= days.From && record.EnteredOn <= days.Until
            && (operation == null || record.OperationId == operation) && (own == null || record.OrganisationId == own)
        select new CountedRecord(
            record.Id, record.OrganisationId,
            context.ParticipantKeys.Where(k => k.RecordId == record.Id).Select(k => (Guid?)k.PersonId).FirstOrDefault())
        {
            EnteredOn = record.EnteredOn,
            OperationFrom = context.Operations.Where(o => o.Id == record.OperationId).Select(o => o.From).Single(),
            LeftOn = record.LeftOn,
        })
        .ToListAsync(cancellationToken);
}
