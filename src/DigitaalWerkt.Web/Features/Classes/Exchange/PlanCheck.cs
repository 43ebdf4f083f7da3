using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>
/// Says of each row of a plan what will happen to it, without writing anything: the same questions that the database asks when
/// it is written, in words, and against the rows before it as well.
/// </summary>
public sealed class PlanCheck(AppDbContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<RowFate>> JudgeAsync(IReadOnlyList<RowFate> rows, CancellationToken cancellationToken)
    {
        var wanted = rows.Where(row => row.WillBePlanned).Select(row => row.Row!.Details).ToList();
        if (wanted.Count == 0)
        {
            return rows;
        }
        var facts = await FindFactsAsync(wanted, cancellationToken);
        var taken = await FindTakenAsync(wanted, cancellationToken);
        var fates = new List<RowFate>();
        foreach (var row in rows)
        {
            fates.Add(row.WillBePlanned ? Judge(row, facts, taken) : row);
        }
        return fates;
    }

    RowFate Judge(RowFate fate, Facts facts, List<Taken> taken)
    {
        var session = ClassSession.Plan(fate.Row!.Details);
        List<Reason> reasons = [.. Reasons(session, facts), .. taken.SelectMany(other => Clashes(session, other))];
        if (reasons.Count == 0)
        {
            taken.Add(new(session, "", fate.Number));
        }
        return fate with { Reasons = reasons };
    }

    IEnumerable<Reason> Reasons(ClassSession session, Facts facts)
    {
        if (session.StartsAt <= clock.GetUtcNow())
        {
            yield return new("Exchange_Fate_Past");
        }
        foreach (var closing in facts.Closings.Where(day => day.First <= session.Day && session.Day <= day.Last))
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

    static IEnumerable<Reason> Clashes(ClassSession session, Taken taken)
    {
        var other = taken.Session;
        var suffix = taken.Number is null ? "" : "_Row";
        object? what = taken.Number is { } number ? number : $"{taken.Course}, {When(other)}";
        if (session.RoomId == other.RoomId && Overlap(session.During, other.During))
        {
            yield return new("Exchange_Fate_Room" + suffix, what);
        }
        if (session.TrainerId is { } trainer && trainer == other.TrainerId && Overlap(session.TrainerDuring, other.TrainerDuring))
        {
            yield return new("Exchange_Fate_Trainer" + suffix, what);
        }
        if (session.EquipmentSetId is { } equipment && equipment == other.EquipmentSetId && Overlap(session.During, other.During))
        {
            yield return new("Exchange_Fate_Equipment" + suffix, what);
        }
    }

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public static string When(ClassSession session) => $"{BelgianFormat.ShortDate(session.Day)}, {session.Begins:HH\\.mm}–{session.Ends:HH\\.mm}";

    static bool Overlap(NpgsqlRange<DateTime> one, NpgsqlRange<DateTime> other) =>
        one.LowerBound < other.UpperBound && other.LowerBound < one.UpperBound;

    async Task<Facts> FindFactsAsync(List<SessionDetails> wanted, CancellationToken cancellationToken)
    {
        var (first, last) = (wanted.Min(d => d.Day), wanted.Max(d => d.Day));
        var rooms = wanted.Select(d => d.RoomId).Distinct().ToList();
        var courses = wanted.Select(d => d.CoursePlanId).Distinct().ToList();
        var trainers = wanted.Select(d => d.TrainerId).OfType<Guid>().Distinct().ToList();
        var equipment = wanted.Select(d => d.EquipmentSetId).OfType<Guid>().Distinct().ToList();
        return new(
            await context.ClosingDays.AsNoTracking().Where(d => d.First <= last && d.Last >= first).OrderBy(d => d.First).ToListAsync(cancellationToken),
            await context.Rooms.Where(r => rooms.Contains(r.Id))
                .Join(context.Locations, r => r.LocationId, l => l.Id, (r, l) => new
                {
                    r.Id, Thing = new Thing(l.Name + ", " + r.Name, r.Capacity, r.ArchivedAt != null || l.ArchivedAt != null),
                })
                .ToDictionaryAsync(r => r.Id, r => r.Thing, cancellationToken),
            await context.EquipmentSets.Where(s => equipment.Contains(s.Id))
                .Select(s => new { s.Id, Thing = new Thing(s.Name, s.Pieces, s.ArchivedAt != null) })
                .ToDictionaryAsync(s => s.Id, s => s.Thing, cancellationToken),
            await context.CoursePlans.Where(p => courses.Contains(p.Id) && p.ArchivedAt != null).Select(p => p.Id).ToHashSetAsync(cancellationToken),
            await context.StaffMembers.Where(m => trainers.Contains(m.Id) && m.DisabledAt != null).Select(m => m.Id).ToHashSetAsync(cancellationToken));
    }

    // A day of margin on both sides holds the way to the next place.
    async Task<List<Taken>> FindTakenAsync(List<SessionDetails> wanted, CancellationToken cancellationToken)
    {
        var (first, last) = (wanted.Min(d => d.Day).AddDays(-1), wanted.Max(d => d.Day).AddDays(1));
        var rooms = wanted.Select(d => d.RoomId).Distinct().ToList();
        var trainers = wanted.Select(d => d.TrainerId).OfType<Guid>().Distinct().ToList();
        var equipment = wanted.Select(d => d.EquipmentSetId).OfType<Guid>().Distinct().ToList();
        return await context.ClassSessions.AsNoTracking()
            .Where(s => s.State == SessionState.Planned && s.ClashReason == null && s.Day >= first && s.Day <= last)
            .Where(s => rooms.Contains(s.RoomId) || trainers.Contains(s.TrainerId!.Value) || equipment.Contains(s.EquipmentSetId!.Value))
            .Join(context.CoursePlans, s => s.CoursePlanId, p => p.Id, (session, plan) => new Taken(session, plan.Title, null))
            .ToListAsync(cancellationToken);
    }

    /// <param name="Courses">Those that are no longer given.</param>
    /// <param name="Trainers">Those who stopped.</param>
    sealed record Facts(
        List<ClosingDay> Closings, Dictionary<Guid, Thing> Rooms, Dictionary<Guid, Thing> Equipment, HashSet<Guid> Courses, HashSet<Guid> Trainers);

    sealed record Thing(string Name, int Capacity, bool IsGone);

    /// <param name="Number">The row of the same plan; null: it is planned already.</param>
    sealed record Taken(ClassSession Session, string Course, int? Number);
}
