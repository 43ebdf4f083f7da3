using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Places;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Made-up places, three courses, and ten coming sessions of which the first is full.</summary>
public sealed class DemoClasses(AppDbContext context, DemoStaff staff, BookSeat book, Texts texts, TimeProvider clock) : IDemoPart
{
    const int Sessions = 10;
    static readonly TimeOnly Morning = new(9, 30);
    static readonly TimeOnly Afternoon = new(14, 0);
    static readonly TimeSpan Duration = TimeSpan.FromHours(2);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (!await context.Locations.AnyAsync(cancellationToken))
        {
            AddPlaces();
            AddCourses();
            AddClosings();
            await context.SaveChangesAsync(cancellationToken);
        }
        var now = clock.GetUtcNow();
        if (!await context.ClassSessions.AnyAsync(s => s.StartsAt > now, cancellationToken)
            && await PlanAsync(cancellationToken) is { } first)
        {
            await FillUpAsync(first, cancellationToken);
        }
    }

    void AddPlaces()
    {
        foreach (var (key, postcode, neighbourhood, stepFree, places) in new[]
        {
            ("Linde", "9000", "rabot", true, 8), ("Molen", "9050", "ledeberg", true, 6), ("Brug", "9040", "sint-amandsberg", false, 10),
        })
        {
            var location = Location.Create(new(
                Say($"{key}_Name"), Say($"{key}_Street"), postcode, Say($"{key}_Town"), neighbourhood, Say($"{key}_Directions"), stepFree, true, Say("Equipment")));
            context.AddRange(location, new Room(location.Id, Say($"{key}_Room"), places));
        }
        context.Add(new EquipmentSet(Say("Laptops"), 8));
    }

    void AddCourses()
    {
        foreach (var (key, audience, lessons) in new (string, Audience, string[])[]
        {
            ("Mail", Audience.JobSeekers, ["e-mail-openen", "e-mail-beantwoorden"]),
            ("Safe", Audience.JobSeekers, ["valse-e-mail"]),
            ("Counsel", Audience.Counsellors, []),
        })
        {
            context.Add(CoursePlan.Create(new(Say($"{key}_Title"), Say($"{key}_Summary"), audience, lessons, Say($"{key}_Bring"))));
        }
    }

    void AddClosings()
    {
        var year = clock.Today().Year;
        context.AddRange(new[] { year, year + 1 }.SelectMany(ClosingDefaults.Of)
            .Select(day => new ClosingDay(day.Days.First, day.Days.Last, texts.Dutch("Classes", $"Planning_Day_{day.Days.Code}"), day.Kind)));
    }

    async Task<ClassSession?> PlanAsync(CancellationToken cancellationToken)
    {
        var trainer = await staff.FindOrAddAsync(StaffRole.Trainer, cancellationToken);
        var rooms = await context.Rooms.Where(r => r.ArchivedAt == null).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var courses = await context.CoursePlans.Where(p => p.ArchivedAt == null).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        if (rooms.Count == 0 || courses.Count == 0)
        {
            return null;
        }
        var closings = await context.ClosingDays.ToListAsync(cancellationToken);
        var today = clock.Today();
        var days = Enumerable.Range(1, 365).Select(today.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closings.Any(c => c.First <= day && day <= c.Last))
            .Take(Sessions);
        var sessions = days.Select((day, number) =>
        {
            var room = rooms[number % rooms.Count];
            var begins = number % 2 == 0 ? Afternoon : Morning;
            return ClassSession.Plan(new(
                courses[number % courses.Count].Id, room.Id, trainer.Id, null, day, begins, begins.Add(Duration), 20,
                Math.Min(room.Capacity, number == 0 ? 4 : 8), number % 2 == 0 ? ["tr"] : ["ar"]));
        }).ToList();
        context.AddRange(sessions);
        await context.SaveChangesAsync(cancellationToken);
        return sessions.FirstOrDefault();
    }

    async Task FillUpAsync(ClassSession session, CancellationToken cancellationToken)
    {
        var counsellor = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        foreach (var name in Say("People").Split(", ").Take(session.Capacity))
        {
            var person = new PersonDetails(name, ReachKind.Counsellor, OrganisationId: counsellor.OrganisationId, StaffMemberId: counsellor.Id);
            await book.RunAsync(
                new(Guid.CreateVersion7(), [session.Id], person, BookingOrigin.Counsellor, MadeBy: counsellor.Id, HasMandate: true), cancellationToken);
        }
    }

    string Say(string key) => texts.Dutch("Classes", $"Planning_Demo_{key}");
}
