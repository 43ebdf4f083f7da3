using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Begins a path with a client who agreed to it.</summary>
public sealed class BeginPath(AppDbContext context, PathTransaction transaction, PersonRegistry people, TimeProvider clock)
{
    /// <summary>Done twice with the same key it is done once. Somebody who is guided already isn't guided twice.</summary>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<BeginAnswer> RunAsync(BeginRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var before = await context.GuidancePaths.AsNoTracking()
                .SingleOrDefaultAsync(p => p.RequestId == request.Key.Id, cancellationToken);
            if (before is not null)
            {
                return before.RequestContent == request.Key.Content
                    ? new BeginAnswer(BeginOutcome.Began, before.Id)
                    : new(BeginOutcome.SentBefore);
            }
            if (await transaction.LockPersonAsync(request.Person, cancellationToken) is { } known
                && await transaction.FindOpenAsync(known, cancellationToken) is { } open)
            {
                return new(BeginOutcome.Guided, open);
            }
            var now = clock.GetUtcNow();
            var person = await people.FindOrAddAsync(request.Person, isByThem: true, now, cancellationToken);
            var path = context.Add(
                new GuidancePath(
                    request.OrganisationId, person.Id, request.CounsellorId, request.Consent with { At = now }, request.Key, now)).Entity;
            context.Add(
                new PathEvent(path.Id, PathEventKind.Began, BrusselsTime.DayOf(now), request.CounsellorId, now) { Phase = path.Phase });
            return new(BeginOutcome.Began, path.Id);
        },
        cancellationToken);
}
