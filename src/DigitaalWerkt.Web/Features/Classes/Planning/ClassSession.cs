using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A class on a day, at a place, for so many learners.</summary>
public sealed class ClassSession
{
    public const string BookedWithinCapacity = "ck_class_session_booked";

    /// <summary>How the agenda calls sessions.</summary>
    public const string AgendaKind = nameof(ClassSession);

    public const int ReasonLength = 200;
    public const int MaxSeats = 100;
    public const int MaxTravelMinutes = 120;

    /// <summary>What a planner who says nothing gets, by form and by file.</summary>
    public const int UsualTravelMinutes = 15;

    /// <summary>A day further on is a typing error in the year, and not a plan.</summary>
    public const int YearsAhead = 2;

    ClassSession()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CoursePlanId { get; private set; }

    /// <summary>The sessions that one form planned carry the same, also when it is only one; so the form sent twice plans once.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it. Null: planned by no form.</summary>
    public Guid? SeriesContent { get; private set; }

    public Guid RoomId { get; private set; }
    public Guid? TrainerId { get; private set; }
    public Guid? EquipmentSetId { get; private set; }

    /// <summary>The day and times on the wall in Brussels: these decide, the instants follow.</summary>
    public DateOnly Day { get; private set; }
    public TimeOnly Begins { get; private set; }
    public TimeOnly Ends { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>How long the trainer needs to get to the next place, in minutes, from 0 to 120.</summary>
    public int TravelMinutes { get; private set; }

    /// <summary>The seats that one can have: the least of what planner, room and equipment allow.</summary>
    public int Capacity { get; private set; }

    /// <summary>The seats that are taken: confirmed, offered, or held for an organisation. Only <c>SeatGuard</c> changes it.</summary>
    public int Booked { get; private set; }

    /// <summary>Whether a seat is free.</summary>
    public bool HasRoom => Booked < Capacity;

    /// <summary>Languages in which somebody can help, as codes.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    public SessionState State { get; private set; }

    /// <summary>Why it is cancelled, in words for the people who booked.</summary>
    [MaxLength(ReasonLength)]
    public string? CancelReason { get; private set; }

    /// <summary>Why it may clash with what else stands in the agenda; null: it may not.</summary>
    [MaxLength(ReasonLength)]
    public string? ClashReason { get; private set; }

    /// <summary>Counts the changes that people must hear of; also guards against two planners at once.</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset? SignedOffAt { get; private set; }
    public Guid? SignedOffBy { get; private set; }

    public static ClassSession Plan(SessionDetails details, RequestKey series)
    {
        var session = Plan(details, series.Id);
        session.SeriesContent = series.Content;
        return session;
    }

    public static ClassSession Plan(SessionDetails details, Guid? seriesId = null)
    {
        var session = new ClassSession { SeriesId = seriesId };
        session.Set(details);
        return session;
    }

    /// <summary>Whether the clock shows its begin and its end that day: one night in March it skips an hour.</summary>
    public static bool IsOnTheClock(SessionDetails details) => BrusselsTime.Shows(details.Day, details.Begins) && BrusselsTime.Shows(details.Day, details.Ends);

    /// <summary>Changes what was planned; capacity is changed by <c>ChangeCapacity</c>, under the lock.</summary>
    public void Change(SessionDetails details)
    {
        var capacity = Capacity;
        Set(details);
        (Capacity, Sequence) = (capacity, Sequence + 1);
    }

    /// <summary>All that was decided about it, for a session like it.</summary>
    public SessionDetails ToDetails() => new()
    {
        CoursePlanId = CoursePlanId,
        RoomId = RoomId,
        TrainerId = TrainerId,
        EquipmentSetId = EquipmentSetId,
        Day = Day,
        Begins = Begins,
        Ends = Ends,
        TravelMinutes = TravelMinutes,
        Capacity = Capacity,
        Languages = Languages,
        ClashReason = ClashReason,
    };

    /// <summary>Whether it is as this says; a reason to clash that it doesn't need any more, and capacity, aside.</summary>
    public bool Is(SessionDetails details)
    {
        var now = ToDetails();
        return Languages.SequenceEqual(details.Languages) && (ClashReason is null || ClashReason == details.ClashReason)
            && now == details with { Languages = now.Languages, Capacity = now.Capacity, ClashReason = now.ClashReason, SeenClashes = now.SeenClashes };
    }

    /// <summary>What stood in its way is gone, so it clashes by nobody's leave.</summary>
    public void NoLongerClashes() => ClashReason = null;

    /// <summary>Its place got another name or address: what stands in calendars is then old.</summary>
    public void PlaceChanged() => Sequence++;

    public void Cancel(string reason) => (State, CancelReason, Sequence) = (SessionState.Cancelled, reason, Sequence + 1);

    /// <summary>Whether people can still come into it or leave it, and a planner change it: until it begins. Who came in at the door can be put on the list until it is signed off.</summary>
    public bool IsOpen(DateTimeOffset now, bool atTheDoor = false) => IsOpen(State, SignedOffAt, atTheDoor ? DateTimeOffset.MaxValue : StartsAt, now);

    /// <summary>Whether a seat in it can be given back. Once it begins its list is evidence; a class that doesn't go on has no list.</summary>
    public bool MayLeave(DateTimeOffset now) => MayLeave(State, SignedOffAt, StartsAt, now);

    /// <summary>The same, of a session of which no more than this was read.</summary>
    public static bool IsOpen(SessionState state, DateTimeOffset? signedOffAt, DateTimeOffset until, DateTimeOffset now) =>
        state == SessionState.Planned && signedOffAt is null && now < until;

    /// <inheritdoc cref="MayLeave(DateTimeOffset)" />
    public static bool MayLeave(SessionState state, DateTimeOffset? signedOffAt, DateTimeOffset startsAt, DateTimeOffset now) =>
        state == SessionState.Cancelled || IsOpen(state, signedOffAt, startsAt, now);

    /// <summary>As the agenda knows it.</summary>
    public Occupant ToOccupant() => new(AgendaKind, Id);

    /// <summary>What it takes in the agenda: nothing when it is cancelled, and the trainer also for the way to the next place.</summary>
    public IReadOnlyList<Occupation> Occupations()
    {
        return State == SessionState.Cancelled
            ? []
            : [.. Take(ResourceKind.StaffMember, TrainerId, EndsAt.AddMinutes(TravelMinutes)), .. Take(ResourceKind.Room, RoomId, EndsAt),
                .. Take(ResourceKind.EquipmentSet, EquipmentSetId, EndsAt)];

        IEnumerable<Occupation> Take(ResourceKind kind, Guid? resource, DateTimeOffset until) =>
            resource is { } id ? [new Occupation(ToOccupant(), new(kind, id), StartsAt, until, ClashReason)] : [];
    }

    /// <summary>What this session wants at a time at which the other has it.</summary>
    public IEnumerable<ResourceKind> ClashesWith(ClassSession other)
    {
        var theirs = other.Occupations();
        return Occupations().Where(mine => theirs.Any(mine.ClashesWith)).Select(mine => mine.ResourceKind);
    }

    /// <summary>Whether both go on at the same moment, the way to the next place not counted.</summary>
    public bool GoesOnDuring(AgendaEntry other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;

    /// <summary>Freezes the attendance.</summary>
    public void SignOff(Guid by, DateTimeOffset now) => (SignedOffBy, SignedOffAt) = (by, now);

    void Set(SessionDetails details)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(details.Begins, details.Ends, nameof(details));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(details.Capacity, nameof(details));
        // Otherwise it could end before it begins.
        ArgumentOutOfRangeException.ThrowIfEqual(IsOnTheClock(details), false, nameof(details));
        (CoursePlanId, RoomId, TrainerId, EquipmentSetId) = (details.CoursePlanId, details.RoomId, details.TrainerId, details.EquipmentSetId);
        (Day, Begins, Ends, TravelMinutes) = (details.Day, details.Begins, details.Ends, details.TravelMinutes);
        (StartsAt, EndsAt) = (BrusselsTime.At(Day, Begins), BrusselsTime.At(Day, Ends));
        (Capacity, Languages, ClashReason) = (details.Capacity, details.Languages, details.ClashReason);
    }
}
