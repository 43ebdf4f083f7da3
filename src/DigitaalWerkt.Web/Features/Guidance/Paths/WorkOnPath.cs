using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What the own organisation does with a path after it began. Done twice each of it is done once.</summary>
public sealed class WorkOnPath(AppDbContext context, PathTransaction transaction, TimeProvider clock)
{
    /// <summary>Whoever may guide somebody in an organisation: its counsellors and coordinators who work there now.</summary>
    public static IQueryable<StaffMember> Counsellors(AppDbContext context, Guid organisationId) => context.StaffMembers.Where(m =>
        m.OrganisationId == organisationId && m.DisabledAt == null
        && (m.Roles.Contains(StaffRole.Counsellor) || m.Roles.Contains(StaffRole.Coordinator)));

    /// <param name="version">Of the path as the reader saw it.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<PathWork> MoveAsync(
        Guid id, uint version, PathPhase phase, DateOnly since, PathActor by, CancellationToken cancellationToken) => ChangeAsync(
        id, version, by,
        path => path.IsOpen && (path.Phase, path.PhaseSince) == (phase, since),
        path =>
        {
            path.MoveTo(phase, since);
            return new(path.Id, PathEventKind.Phase, since, by.StaffMemberId, clock.GetUtcNow()) { Phase = phase };
        },
        cancellationToken);

    /// <inheritdoc cref="MoveAsync" />
    /// <param name="day">Null: no talk is agreed.</param>
    public Task<PathWork> AgreeTalkAsync(
        Guid id, uint version, DateOnly? day, PathActor by, CancellationToken cancellationToken) => ChangeAsync(
        id, version, by,
        path => path.IsOpen && path.NextTalkOn == day,
        path =>
        {
            path.AgreeTalk(day);
            return null;
        },
        cancellationToken);

    /// <summary>Lets a colleague guide the person from now on.</summary>
    /// <inheritdoc cref="MoveAsync" />
    public Task<PathWork> GiveAsync(
        Guid id, uint version, Guid counsellorId, PathActor by, CancellationToken cancellationToken) => ChangeAsync(
        id, version, by,
        path => path.IsOpen && path.CounsellorId == counsellorId,
        path =>
        {
            path.GiveTo(counsellorId);
            var now = clock.GetUtcNow();
            return new(path.Id, PathEventKind.Counsellor, BrusselsTime.DayOf(now), by.StaffMemberId, now) { OtherId = counsellorId };
        },
        cancellationToken);

    /// <summary>Ends it, or corrects how it ended. What another organisation was asked is taken back.</summary>
    /// <inheritdoc cref="MoveAsync" />
    public Task<PathWork> EndAsync(
        Guid id, uint version, PathEnd end, DateOnly since, PathActor by, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockAsync(id, by.OrganisationId, cancellationToken) is not { } path)
            {
                return PathWork.Gone;
            }
            if (path.Result == new PathResult(PathPhase.Ended, since, end))
            {
                return PathWork.Done;
            }
            if (path.Version != version)
            {
                return PathWork.Over;
            }
            var now = clock.GetUtcNow();
            var kind = path.IsOpen ? PathEventKind.Ended : PathEventKind.EndCorrected;
            path.Finish(end, since, now);
            context.Add(new PathEvent(path.Id, kind, since, by.StaffMemberId, now) { Phase = PathPhase.Ended, End = end });
            if (await transaction.FindAskedAsync(path.Id, cancellationToken) is { } asked)
            {
                asked.TakeBack(by.StaffMemberId, now);
            }
            return PathWork.Done;
        },
        cancellationToken);

    /// <summary>Writes a note, or one in the place of another.</summary>
    /// <param name="correctsId">Null: a new one.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<PathWork> NoteAsync(
        Guid id, RequestKey key, string text, Guid? correctsId, PathActor by, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async () =>
            {
                if (await transaction.LockAsync(id, by.OrganisationId, cancellationToken) is not { PersonId: not null } path)
                {
                    return PathWork.Gone;
                }
                var sent = await context.PathNotes.AsNoTracking().SingleOrDefaultAsync(n => n.RequestId == key.Id, cancellationToken);
                if (sent is { } before)
                {
                    return before.RequestContent == key.Content ? PathWork.Done : PathWork.SentBefore;
                }
                if (correctsId is { } corrected)
                {
                    if (!await context.PathNotes.AnyAsync(n => n.Id == corrected && n.PathId == path.Id, cancellationToken))
                    {
                        return PathWork.Gone;
                    }
                    if (await context.PathNotes.AnyAsync(n => n.CorrectsId == corrected, cancellationToken))
                    {
                        return PathWork.Over;
                    }
                }
                context.Add(new PathNote(path.Id, by.StaffMemberId, text, correctsId, key.Id, key.Content, clock.GetUtcNow()));
                return PathWork.Done;
            },
            cancellationToken);

    Task<PathWork> ChangeAsync(
        Guid id, uint version, PathActor by, Func<GuidancePath, bool> isSo, Func<GuidancePath, PathEvent?> act,
        CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async () =>
            {
                if (await transaction.LockAsync(id, by.OrganisationId, cancellationToken) is not { } path)
                {
                    return PathWork.Gone;
                }
                if (isSo(path))
                {
                    return PathWork.Done;
                }
                if (path.Version != version || !path.IsOpen)
                {
                    return PathWork.Over;
                }
                if (act(path) is { } happened)
                {
                    context.Add(happened);
                }
                return PathWork.Done;
            },
            cancellationToken);
}
