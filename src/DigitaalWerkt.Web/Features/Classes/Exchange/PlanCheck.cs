using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>
/// Says of each row of a plan what will happen to it, without writing anything: the same questions that the database asks when
/// it is written, in words, and against the rows before it as well.
/// </summary>
public sealed class PlanCheck(AppDbContext context, FindClashes find, TimeProvider clock)
{
    public async Task<IReadOnlyList<RowFate>> JudgeAsync(IReadOnlyList<RowFate> rows, CancellationToken cancellationToken)
    {
        // First, because a day at the end of the calendar can't even be counted with.
        rows = [.. rows.Select(row => row.WillBePlanned && WrongDay(row.Row!.Details) is { } reason ? row with { Reasons = [reason] } : row)];
        var wanted = rows.Where(row => row.WillBePlanned).ToDictionary(row => row.Number, row => ClassSession.Plan(row.Row!.Details));
        if (wanted.Count == 0)
        {
            return rows;
        }
        var facts = await FindFactsAsync(wanted.Values, cancellationToken);
        var clashes = await find.RunAsync(wanted.Values, cancellationToken);
        var (fates, before) = (new List<RowFate>(), new List<(int Number, ClassSession Session)>());
        foreach (var row in rows)
        {
            if (!wanted.TryGetValue(row.Number, out var session))
            {
                fates.Add(row);
                continue;
            }
            List<Reason> reasons =
            [
                .. Reasons(session, facts), .. clashes[session.Id].Select(ReasonOf),
                .. before.SelectMany(other => session.ClashesWith(other.Session).Select(kind => new Reason($"Exchange_Fate_{kind}_Row", other.Number))),
            ];
            if (reasons.Count == 0)
            {
                before.Add((row.Number, session));
            }
            fates.Add(row with { Reasons = reasons });
        }
        return fates;
    }

    static Reason ReasonOf(Clash clash) => new(
        clash.IsWayNowhere ? "Exchange_Fate_Way" : $"Exchange_Fate_{clash.Over}", $"{clash.Title}, {SessionTime.Short(clash.Day, clash.Begins, clash.Ends)}");

    Reason? WrongDay(SessionDetails details)
    {
        var today = clock.Today();
        return details.Day < today ? new("Exchange_Fate_Past")
            : details.Day > today.AddYears(ClassSession.YearsAhead) ? new("Exchange_Fate_Far", ClassSession.YearsAhead)
            : !ClassSession.IsOnTheClock(details) ? new("Planning_SkippedHour")
            : null;
    }

    IEnumerable<Reason> Reasons(ClassSession session, Facts facts)
    {
        if (session.StartsAt <= clock.GetUtcNow())
        {
            yield return new("Exchange_Fate_Past");
        }
        foreach (var closing in facts.Closings.Where(day => day.Holds(session.Day)))
        {
            yield return new("Exchange_Fate_Closed", closing.Name);
        }
        var room = facts.Rooms[session.RoomId];
        if (room.IsGone)
        {
            yield return new("Exchange_Fate_RoomGone", room.Name);
        }
        if (session.Capacity > room.Capacity)
        {
            yield return new("Exchange_Fate_RoomSmall", room.Name, room.Capacity);
        }
        if (facts.Courses.Contains(session.CoursePlanId))
        {
            yield return new("Exchange_Fate_CourseGone");
        }
        if (session.TrainerId is { } trainer && facts.Trainers.Contains(trainer))
        {
            yield return new("Exchange_Fate_TrainerGone");
        }
        if (session.EquipmentSetId is { } equipment && facts.Equipment[equipment] is var set && (set.IsGone || session.Capacity > set.Capacity))
        {
            yield return set.IsGone ? new("Exchange_Fate_EquipmentGone", set.Name) : new("Exchange_Fate_EquipmentSmall", set.Name, set.Capacity);
        }
    }

    async Task<Facts> FindFactsAsync(IReadOnlyCollection<ClassSession> wanted, CancellationToken cancellationToken)
    {
        var (first, last) = (wanted.Min(s => s.Day), wanted.Max(s => s.Day));
        var rooms = wanted.Select(s => s.RoomId).Distinct().ToList();
        var courses = wanted.Select(s => s.CoursePlanId).Distinct().ToList();
        var trainers = wanted.Select(s => s.TrainerId).OfType<Guid>().Distinct().ToList();
        var equipment = wanted.Select(s => s.EquipmentSetId).OfType<Guid>().Distinct().ToList();
        return new(
            await context.ClosingDays.AsNoTracking().Where(d => d.First <= last && d.Last >= first).OrderBy(d => d.First).ToListAsync(cancellationToken),
            await context.Rooms.Where(r => rooms.Contains(r.Id))
                .Join(context.Locations, r => r.LocationId, l => l.Id, (r, l) => new
                {
                    r.Id,
                    Thing = new Thing(l.Name + ", " + r.Name, r.Capacity, r.ArchivedAt != null || l.ArchivedAt != null),
                })
                .ToDictionaryAsync(r => r.Id, r => r.Thing, cancellationToken),
            await context.EquipmentSets.Where(s => equipment.Contains(s.Id))
                .Select(s => new { s.Id, Thing = new Thing(s.Name, s.Pieces, s.ArchivedAt != null) })
                .ToDictionaryAsync(s => s.Id, s => s.Thing, cancellationToken),
            await context.CoursePlans.Where(p => courses.Contains(p.Id) && p.ArchivedAt != null).Select(p => p.Id).ToHashSetAsync(cancellationToken),
            await context.StaffMembers.Where(m => trainers.Contains(m.Id) && m.DisabledAt != null).Select(m => m.Id).ToHashSetAsync(cancellationToken));
    }

    /// <param name="Courses">Those that are no longer given.</param>
    /// <param name="Trainers">Those who stopped.</param>
    sealed record Facts(
        List<ClosingDay> Closings, Dictionary<Guid, Thing> Rooms, Dictionary<Guid, Thing> Equipment, HashSet<Guid> Courses, HashSet<Guid> Trainers);

    sealed record Thing(string Name, int Capacity, bool IsGone);
}
