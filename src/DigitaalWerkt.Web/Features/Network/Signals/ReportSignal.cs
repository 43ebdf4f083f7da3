using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Keeps a report, once for each form, under a number that no other signal ever had.</summary>
public sealed class ReportSignal(AppDbContext context, SignalTransaction transaction, TimeProvider clock)
{
    /// <summary>Whether a form with this key was sent before.</summary>
    public Task<bool> IsKnownAsync(Guid requestId, CancellationToken cancellationToken) =>
        context.Signals.AnyAsync(signal => signal.RequestId == requestId, cancellationToken);

    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was kept.</exception>
    public Task<ReportedSignal> RunAsync(NewSignal report, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockAsync(cancellationToken);
            if (await context.Signals.AsNoTracking().SingleOrDefaultAsync(s => s.RequestId == report.Key.Id, cancellationToken) is { } before)
            {
                return new ReportedSignal(before.RequestContent == report.Key.Content ? before.Number : null);
            }
            if (report.Number is { } wanted && await context.Signals.AnyAsync(s => s.Number == wanted, cancellationToken))
            {
                return new(null, IsNumberTaken: true);
            }
            // Nothing is ever deleted, so the highest number that there is, is the highest that there was.
            var number = report.Number ?? (await context.Signals.MaxAsync(s => (int?)s.Number, cancellationToken) ?? 0) + 1;
            var now = clock.GetUtcNow();
            var signal = context.Add(Signal.Report(report, number, now)).Entity;
            context.Add(SignalEntry.Of(signal, SignalEntryKind.Step, SignalState.New, signal.ReportedOn!.Value, null, report.By, now));
            if (report.By is { } by)
            {
                context.Add(new SignalSupport(signal.Id, by.OrganisationId, by.MemberId, isReporter: true, now));
            }
            return new(number);
        },
        cancellationToken);
}
