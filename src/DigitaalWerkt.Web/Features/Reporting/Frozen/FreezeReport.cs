using System.Data;
using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>
/// Freezes the next edition of a report. All questions of a snapshot see the database at one moment (REPEATABLE READ): otherwise a record
/// that comes in meanwhile would stand in one counter and not in the other.
/// </summary>
public sealed class FreezeReport(AppDbContext context, TakeSnapshot take, ReadFrozen frozen, TimeProvider clock)
{
    /// <summary>Whether whoever freezes it has to say why.</summary>
    public static bool NeedsWhy(IEnumerable<FigureDoubt> doubts) => doubts.Any(doubt => doubt.Severity != FigureSeverity.Note);

    /// <summary>Sent twice by the same person, it is done once.</summary>
    public async Task<FreezeOutcome> RunAsync(FreezeRequest request, ClaimsPrincipal network, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            var outcome = await FreezeAsync(request, network, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return outcome;
        }
        catch (DbUpdateException e) when (e.Violates(FrozenReport.OncePerEdition))
        {
            context.ChangeTracker.Clear();
            return AnswerOf(request, await frozen.LastAsync(request.Period.Key, cancellationToken), network);
        }
    }

    async Task<FreezeOutcome> FreezeAsync(FreezeRequest request, ClaimsPrincipal network, CancellationToken cancellationToken)
    {
        var last = await frozen.LastAsync(request.Period.Key, cancellationToken);
        if (request.Edition != (last?.Edition ?? 0) + 1)
        {
            return AnswerOf(request, last, network);
        }
        var snapshot = await take.RunAsync(request.Period, network, withDoubts: true, cancellationToken);
        if (last is not null && request.Reason is null)
        {
            return new(FreezeResult.NoReason, last);
        }
        if (last is not null && CompareEditions.Of(SnapshotFile.Read(last.Data), snapshot).Count == 0)
        {
            return new(FreezeResult.Same, last);
        }
        if (NeedsWhy(snapshot.Doubts) && request.Why is null)
        {
            return new(FreezeResult.NoWhy, last);
        }
        var report = context.Add(new FrozenReport(
            snapshot, request.Edition, last is null ? null : request.Reason, NeedsWhy(snapshot.Doubts) ? request.Why : null,
            network.StaffMemberId, clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(cancellationToken);
        return new(FreezeResult.Frozen, report);
    }

    static FreezeOutcome AnswerOf(FreezeRequest request, FrozenReport? last, ClaimsPrincipal network)
    {
        var isOwn = last is not null && last.Edition == request.Edition && last.FrozenBy == network.StaffMemberId
            && (last.Reason ?? request.Reason, last.Why ?? request.Why) == (request.Reason, request.Why);
        return new(isOwn ? FreezeResult.Frozen : FreezeResult.Before, last);
    }
}
