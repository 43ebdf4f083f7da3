using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Who plays in the demo: staff of two organisations, people who book, and the ground on which they meet.</summary>
sealed class DemoCast(AppDbContext context, DemoStaff staff, Texts texts, TimeProvider clock)
{
    const int TravelMinutes = 20;
    static readonly TimeSpan Duration = TimeSpan.FromHours(2);
    static readonly string[] Rooms = ["Linde", "Molen", "Brug", "Anker", "Bron"];
    static readonly string[] Courses = ["Mail", "Safe", "Jobs", "Cv", "Counsel", "Meet", "Visit", "Study"];

    Dictionary<string, Guid> rooms = [];
    Dictionary<string, Guid> courses = [];
    List<ClosingDay> closings = [];

    public StaffMember Trainer { get; private set; } = null!;
    public StaffMember Counsellor { get; private set; } = null!;

    /// <summary>Of the other organisation, like the next one.</summary>
    public StaffMember OtherTrainer { get; private set; } = null!;

    public StaffMember OtherCounsellor { get; private set; } = null!;

    /// <summary>Those of both organisations who follow a training.</summary>
    public IReadOnlyList<StaffMember> Trainees { get; private set; } = [];

    /// <returns>False when a visitor of the demo took the ground away, so that nothing can be played on it.</returns>
    public async Task<bool> EnterAsync(CancellationToken cancellationToken)
    {
        Trainer = await staff.FindOrAddAsync(StaffRole.Trainer, cancellationToken);
        Counsellor = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        OtherTrainer = await staff.FindOrAddPartnerAsync(StaffRole.Trainer, cancellationToken);
        OtherCounsellor = await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken);
        Trainees = [Counsellor, OtherCounsellor, await staff.FindOrAddAsync(StaffRole.Steward, cancellationToken), await staff.FindOrAddAsync(StaffRole.Coordinator, cancellationToken)];
        rooms = (await context.Rooms.AsNoTracking().Where(r => r.ArchivedAt == null).ToListAsync(cancellationToken)).DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.Id);
        courses = (await context.CoursePlans.AsNoTracking().Where(p => p.ArchivedAt == null).ToListAsync(cancellationToken)).DistinctBy(p => p.Title).ToDictionary(p => p.Title, p => p.Id);
        closings = await context.ClosingDays.AsNoTracking().ToListAsync(cancellationToken);
        return Rooms.All(key => rooms.ContainsKey(RoomName(key))) && Courses.All(key => courses.ContainsKey(CourseTitle(key)));
    }

    /// <summary>The days on which people work, from tomorrow on, or from yesterday back.</summary>
    /// <param name="step">1 or -1.</param>
    /// <param name="inHolidays">Whether the holidays of schools count: there are classes then, but fewer.</param>
    public IEnumerable<DateOnly> Workdays(int step, bool inHolidays = true)
    {
        var today = clock.Today();
        return Enumerable.Range(1, 365).Select(number => today.AddDays(step * number))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !closings.Exists(c => c.First <= day && day <= c.Last && (!inHolidays || c.Kind != ClosingKind.SchoolHoliday)));
    }

    public ClassSession Plan(
        string course, string room, StaffMember trainer, DateOnly day, TimeOnly begins, int seats, string? language, Guid? series = null) => ClassSession.Plan(
        new()
        {
            CoursePlanId = courses[CourseTitle(course)],
            RoomId = rooms[RoomName(room)],
            TrainerId = trainer.Id,
            EquipmentSetId = null,
            Day = day,
            Begins = begins,
            Ends = begins.Add(Duration),
            TravelMinutes = TravelMinutes,
            Capacity = seats,
            Languages = language is null ? [] : [language],
        },
        series);

    /// <summary>Somebody who books; the same number is the same person. Every fifth has a landline, every fifth is a client of the counsellor.</summary>
    public PersonDetails Person(int number)
    {
        var names = texts.Dutch("Classes", "Demo_Names").Split(", ");
        var name = names[number % names.Length];
        return (number % 5) switch
        {
            0 => new(name, Reach.ByPhone(PhoneNumber.Parse($"0470 00 00 {number % 100:00}")!)),
            1 => new(name, Reach.ByEmail($"{name}@demo.invalid".ToLowerInvariant())),
            2 => Client(number),
            3 => new(name, Reach.ByPhone(PhoneNumber.Parse($"0470 00 01 {number % 100:00}")!), HelpLanguage: Language.Help[number % Language.Help.Count]),
            _ => new(name, Reach.ByPhone(PhoneNumber.Parse($"09 400 00 {number % 100:00}")!)),
        };
    }

    /// <summary>The same, as a client whom the counsellor tells everything.</summary>
    public PersonDetails Client(int number)
    {
        var names = texts.Dutch("Classes", "Demo_Names").Split(", ");
        return new(names[number % names.Length], Reach.ByCounsellor(Counsellor.Id), Counsellor.OrganisationId);
    }

    /// <summary>Somebody who works with job seekers, and comes to an event; and where they come from.</summary>
    public (PersonDetails Person, string ComesFrom) Guest(int number)
    {
        var (names, organisations) = (texts.Dutch("Classes", "Demo_Guests").Split(", "), texts.Dutch("Classes", "Demo_ComesFrom").Split(", "));
        var name = names[number % names.Length];
        var address = $"{name.Replace(' ', '.')}@demo.invalid".ToLowerInvariant();
        return (new(name, Reach.ByEmail(address)), organisations[number % organisations.Length]);
    }

    public static Trainee Trainee(StaffMember member) => new(member.Id, member.Name, member.Email!, member.OrganisationId);

    string RoomName(string key) => texts.Dutch("Classes", $"Planning_Demo_{key}_Room");

    string CourseTitle(string key) => texts.Dutch("Classes", $"Planning_Demo_{key}_Title");
}
