using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>An organisation says that it sees a signal too, or takes that back.</summary>
public sealed class SupportSignal(AppDbContext context)
{
    /// <summary>Said twice, by whomever of the organisation, it is said once.</summary>
    public Task AddAsync(Guid signalId, NetworkHand by, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
         insert into signal_support (signal_id, organisation_id, member_id, is_reporter, at)
         select {signalId}, {by.OrganisationId}, {by.MemberId}, false, {by.At}
         where not exists (select 1 from signal_support where signal_id = {signalId} and organisation_id = {by.OrganisationId})
         on conflict do nothing
         """,
        cancellationToken);

    /// <summary>Takes it back; that they reported it stays.</summary>
    public Task RemoveAsync(Guid signalId, Guid organisationId, CancellationToken cancellationToken) => context.SignalSupports
        .Where(s => s.SignalId == signalId && s.OrganisationId == organisationId && !s.IsReporter).ExecuteDeleteAsync(cancellationToken);
}
