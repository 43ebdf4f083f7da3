using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Reads a planning out of a table: each line a session, by the names of places, courses and people.</summary>
public sealed class ReadPlan(AppDbContext context, Texts texts)
{
    static readonly string[] TimeForms = ["H:mm", "H.mm", "H'u'mm", "H'u'", "H:mm:ss"];

    static readonly PlanColumn[] Needed =
        [PlanColumn.Day, PlanColumn.Begins, PlanColumn.Ends, PlanColumn.Course, PlanColumn.Location, PlanColumn.Room, PlanColumn.Seats];

    /// <summary>How a column is called, in an export too.</summary>
    public static string Heading(Texts texts, PlanColumn column) => texts.Dutch("Classes", $"Exchange_Column_{column}");

    /// <summary>The headings without which a planning can't be read.</summary>
    public IReadOnlyList<string> NeededHeadings => [.. Needed.Select(column => Heading(texts, column))];

    /// <summary>What each row says.</summary>
    public async Task<IReadOnlyList<RowFate>> RunAsync(TableColumns columns, IReadOnlyList<TableRow> rows, CancellationToken cancellationToken)
    {
        var names = await FindNamesAsync(cancellationToken);
        return InSeries([.. rows.Select(row => Unless(IsCancelled(row, columns), Read(row, columns, names)))]);
    }

    // Of a planning that went out from here: what was cancelled isn't planned anew.
    bool IsCancelled(TableRow row, TableColumns columns) =>
        Key(columns.Cell(row, texts.Dutch("Classes", "Exchange_Column_State"))) == Key(texts.Dutch("Classes", $"Calendar_State_{SessionState.Cancelled}"));

    static RowFate Unless(bool isCancelled, RowFate row) => isCancelled ? row with { Row = null, Reasons = [new("Exchange_Fate_Cancelled")] } : row;

    RowFate Read(TableRow line, TableColumns columns, Names names)
    {
        var reasons = new List<Reason>();
        string Cell(PlanColumn column) => columns.Cell(line, Heading(texts, column));
        T? Wrong<T>(string key, string written)
        {
            reasons.Add(new(key, written));
            return default;
        }
        Guid? One(ILookup<string, Guid> known, string written, string unknown) => known[Key(written)].Distinct().ToList() switch
        {
            [var only] => only,
            [] => Wrong<Guid?>(unknown, written),
            _ => Wrong<Guid?>("Exchange_Fate_Ambiguous", written),
        };
        Guid? Optional(ILookup<string, Guid> known, PlanColumn column, string unknown) =>
            Cell(column) is { Length: > 0 } written ? One(known, written, unknown) : null;

        var day = TableColumns.Day(Cell(PlanColumn.Day)) ?? Wrong<DateOnly>("Exchange_Fate_Day", Cell(PlanColumn.Day));
        var begins = Time(Cell(PlanColumn.Begins)) ?? Wrong<TimeOnly>("Exchange_Fate_Time", Cell(PlanColumn.Begins));
        var ends = Time(Cell(PlanColumn.Ends)) ?? Wrong<TimeOnly>("Exchange_Fate_Time", Cell(PlanColumn.Ends));
        if (reasons.Count == 0 && begins >= ends)
        {
            reasons.Add(new("Exchange_Fate_Order"));
        }
        var course = One(names.Courses, Cell(PlanColumn.Course), "Exchange_Fate_Course");
        var location = One(names.Locations, Cell(PlanColumn.Location), "Exchange_Fate_Location");
        var room = location is null ? null : One(names.Rooms[location.Value].ToLookup(r => r.Key, r => r.Id), Cell(PlanColumn.Room), "Exchange_Fate_UnknownRoom");
        var trainer = Optional(names.Trainers, PlanColumn.Trainer, "Exchange_Fate_UnknownTrainer");
        var equipment = Optional(names.Equipment, PlanColumn.Equipment, "Exchange_Fate_UnknownEquipment");
        var seats = int.TryParse(Cell(PlanColumn.Seats), NumberStyles.None, CultureInfo.InvariantCulture, out var s) && s is >= 1 and <= ClassSession.MaxSeats
            ? s : Wrong<int>("Exchange_Fate_Seats", Cell(PlanColumn.Seats));
        var languages = Cell(PlanColumn.Languages).Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(code => Language.FindHelp(code.ToLowerInvariant())?.Code ?? Wrong<string>("Exchange_Fate_Language", code)).OfType<string>().Distinct().ToList();
        var travel = Cell(PlanColumn.Travel) is not { Length: > 0 } minutes ? ClassSession.UsualTravelMinutes
            : int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t <= ClassSession.MaxTravelMinutes
            ? t : Wrong<int>("Exchange_Fate_Travel", minutes);

        var what = $"{Cell(PlanColumn.Course)}, {Cell(PlanColumn.Day)} {Cell(PlanColumn.Begins)}–{Cell(PlanColumn.Ends)}, {Cell(PlanColumn.Location)}, {Cell(PlanColumn.Room)}";
        return reasons.Count > 0 ? new(line.Number, what, null, reasons) : RowFate.Of(new(line.Number, what, Guid.Empty, new()
        {
            CoursePlanId = course!.Value,
            RoomId = room!.Value,
            TrainerId = trainer,
            EquipmentSetId = equipment,
            Day = day,
            Begins = begins,
            Ends = ends,
            TravelMinutes = travel,
            Capacity = seats,
            Languages = languages.Count > 0 ? languages : names.Languages[course.Value],
        }));
    }

    static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Replace(" ", ""), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    // The same course in the same room at the same time with the same trainer: that is a series, also when it is one session.
    static IReadOnlyList<RowFate> InSeries(IReadOnlyList<RowFate> rows)
    {
        var series = rows.Where(row => row.Row is not null).GroupBy(row => SeriesOf(row.Row!.Details))
            .ToDictionary(group => group.Key, _ => Guid.CreateVersion7());
        return [.. rows.Select(row => row.Row is { } plan ? row with { Row = plan with { SeriesId = series[SeriesOf(plan.Details)] } } : row)];
    }

    static (Guid, Guid, Guid?, TimeOnly, TimeOnly) SeriesOf(SessionDetails details) =>
        (details.CoursePlanId, details.RoomId, details.TrainerId, details.Begins, details.Ends);

    async Task<Names> FindNamesAsync(CancellationToken cancellationToken)
    {
        var courses = await context.CoursePlans.Where(p => p.ArchivedAt == null).Select(p => new { p.Id, p.Title, p.Languages }).ToListAsync(cancellationToken);
        var locations = await context.Locations.Where(l => l.ArchivedAt == null).Select(l => new { l.Id, l.Name }).ToListAsync(cancellationToken);
        var rooms = await context.Rooms.Where(r => r.ArchivedAt == null).Select(r => new { r.Id, r.LocationId, r.Name }).ToListAsync(cancellationToken);
        var equipment = await context.EquipmentSets.Where(s => s.ArchivedAt == null).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken);
        var staff = (await context.StaffMembers.Where(m => m.DisabledAt == null).Select(m => new { m.Id, m.Name, m.Email, m.Roles }).ToListAsync(cancellationToken))
            .Where(m => m.Roles.Contains(StaffRole.Trainer)).ToList();
        return new(
            courses.ToLookup(p => Key(p.Title), p => p.Id),
            locations.ToLookup(l => Key(l.Name), l => l.Id),
            rooms.ToLookup(r => r.LocationId, r => (Key(r.Name), r.Id)),
            equipment.ToLookup(e => Key(e.Name), e => e.Id),
            courses.ToDictionary(p => p.Id, p => p.Languages),
            staff.SelectMany(m => new[] { (Key(m.Name), m.Id), (Key(m.Email ?? ""), m.Id) }).ToLookup(m => m.Item1, m => m.Id));
    }

    static string Key(string text) => TableColumns.Key(text);

    sealed record Names(
        ILookup<string, Guid> Courses, ILookup<string, Guid> Locations, ILookup<Guid, (string Key, Guid Id)> Rooms, ILookup<string, Guid> Equipment,
        IReadOnlyDictionary<Guid, IReadOnlyList<string>> Languages, ILookup<string, Guid> Trainers);
}
