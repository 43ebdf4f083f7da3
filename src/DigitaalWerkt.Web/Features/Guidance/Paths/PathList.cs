using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>The paths of the organisation of whoever asks, and what others ask it; nobody else's.</summary>
public sealed class PathList(AppDbContext context, TimeProvider clock)
{
    /// <summary>As many as one page shows.</summary>
    public const int Most = 200;

    /// <param name="phase">Null: everything that goes on.</param>
    public Task<List<PathRow>> ReadAsync(PathScope scope, PathPhase? phase, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var me = staff.StaffMemberId;
        var whose = scope switch
        {
            PathScope.Mine => Of(staff).Where(p => p.CounsellorId == me),
            PathScope.Late => Late(staff, clock.Today()),
            _ => Of(staff),
        };
        var paths = whose.Where(p => phase == null ? p.EndedAt == null : p.Phase == phase);
        return RowsAsync(
            phase == PathPhase.Ended ? paths.OrderByDescending(p => p.PhaseSince) : paths.OrderBy(p => p.PhaseSince), cancellationToken);
    }

    /// <summary>Of people with this in their first name or e-mail address, or with this whole telephone number; also what ended.</summary>
    public Task<List<PathRow>> SearchAsync(string? typed, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (PlainText.Line(typed)?.ToLowerInvariant() is not { } sought)
        {
            return ReadAsync(PathScope.All, null, staff, cancellationToken);
        }
        var people = KnownClients.With(sought, context.People);
        return RowsAsync(
            Of(staff).Where(path => people.Any(p => p.Id == path.PersonId)).OrderBy(path => path.EndedAt != null)
                .ThenBy(path => path.PhaseSince),
            cancellationToken);
    }

    /// <summary>What goes on and is theirs, or nobody's any more because its counsellor stopped.</summary>
    public Task<List<PathRow>> OfReaderAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var me = staff.StaffMemberId;
        return RowsAsync(
            Of(staff).Where(p => p.EndedAt == null
                && (p.CounsellorId == me || context.StaffMembers.Any(m => m.Id == p.CounsellorId && m.DisabledAt != null)))
                .OrderBy(p => p.PhaseSince),
            cancellationToken);
    }

    /// <summary>All of the organisation that are over their clock, without whose they are.</summary>
    public async Task<IReadOnlyList<LatePath>> LateAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await (
            from path in Late(staff, today)
            join counsellor in context.StaffMembers on path.CounsellorId equals counsellor.Id
            select new
            {
                path.CounsellorId,
                counsellor.Name,
                WorksHere = counsellor.DisabledAt == null,
                path.Phase,
                path.PhaseSince,
                path.NextTalkOn,
                AskedAt = context.PathHandOvers.Where(h => h.PathId == path.Id && h.State == HandOverState.Asked)
                    .Select(h => (DateTimeOffset?)h.AskedAt).SingleOrDefault(),
            }).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new LatePath(
                row.CounsellorId, row.Name, row.WorksHere,
                PathClock.LateSince(row.Phase, row.PhaseSince, row.NextTalkOn, row.AskedAt, today)!.Value)),
        ];
    }

    /// <summary>What other organisations ask and isn't answered, the oldest first.</summary>
    public Task<List<AskedRow>> AskedAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        Asked(staff).Where(row => row.HandOver.State == HandOverState.Asked).OrderBy(row => row.HandOver.AskedAt).Select(row => row.Row)
            .ToListAsync(cancellationToken);

    /// <summary>One question, also one that was answered, as long as the person is known.</summary>
    public async Task<(AskedRow Row, PathHandOver HandOver)?> FindAskedAsync(
        Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await Asked(staff).Where(row => row.HandOver.Id == id).SingleOrDefaultAsync(cancellationToken) is { } found
            ? (found.Row, found.HandOver)
            : null;

    IQueryable<AskedWithRow> Asked(ClaimsPrincipal staff)
    {
        var organisation = staff.OrganisationId;
        return from asked in context.PathHandOvers.AsNoTracking()
               where asked.ToOrganisationId == organisation && asked.Question != null
               join path in context.GuidancePaths on asked.PathId equals path.Id
               join person in context.People on path.PersonId equals person.Id
               join sender in context.Organisations on path.OrganisationId equals sender.Id
               select new AskedWithRow
               {
                   HandOver = asked,
                   Row = new()
                   {
                       Id = asked.Id, FirstName = person.FirstName, Question = asked.Question!, From = sender.Name, AskedAt = asked.AskedAt,
                   },
               };
    }

    // What PathClock.LateSince says, for the database.
    IQueryable<GuidancePath> Late(ClaimsPrincipal staff, DateOnly today)
    {
        var askedBefore = BrusselsTime.At(today.AddDays(-PathHandOver.DaysToAnswer), TimeOnly.MinValue);
        var (gettingToKnow, working, followUp) = (
            FirstDayIn(PathPhase.GettingToKnow), FirstDayIn(PathPhase.Working), FirstDayIn(PathPhase.FollowUp));
        return Of(staff).Where(p => p.EndedAt == null
            && (p.NextTalkOn < today
                || (p.Phase == PathPhase.GettingToKnow && p.PhaseSince < gettingToKnow)
                || (p.Phase == PathPhase.Working && p.PhaseSince < working)
                || (p.Phase == PathPhase.FollowUp && p.PhaseSince < followUp)
                || context.PathHandOvers.Any(h => h.PathId == p.Id && h.State == HandOverState.Asked && h.AskedAt < askedBefore)));

        DateOnly FirstDayIn(PathPhase phase) => today.AddDays(-PathClock.DaysIn(phase)!.Value);
    }

    IQueryable<GuidancePath> Of(ClaimsPrincipal staff)
    {
        var organisation = staff.OrganisationId;
        return context.GuidancePaths.AsNoTracking().Where(p => p.OrganisationId == organisation);
    }

    Task<List<PathRow>> RowsAsync(
        IQueryable<GuidancePath> paths, CancellationToken cancellationToken) => paths.Take(Most).Select(path => new PathRow
        {
            Id = path.Id,
            Person = context.People.Where(p => p.Id == path.PersonId).Select(p => p.FirstName).SingleOrDefault(),
            Phase = path.Phase,
            PhaseSince = path.PhaseSince,
            NextTalkOn = path.NextTalkOn,
            End = path.End,
            Counsellor = context.StaffMembers.Where(m => m.Id == path.CounsellorId).Select(m => m.Name).Single(),
            CounsellorWorksHere = context.StaffMembers.Any(m => m.Id == path.CounsellorId && m.DisabledAt == null),
            AskedAt = context.PathHandOvers.Where(h => h.PathId == path.Id && h.State == HandOverState.Asked)
            .Select(h => (DateTimeOffset?)h.AskedAt).SingleOrDefault(),
        }).ToListAsync(cancellationToken);

    sealed record AskedWithRow
    {
        public required PathHandOver HandOver { get; init; }
        public required AskedRow Row { get; init; }
    }
}
