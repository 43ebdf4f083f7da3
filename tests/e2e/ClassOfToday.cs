using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A class that goes on all day, with all its seats taken.</summary>
sealed class ClassOfToday(LiveSite site, Guid id, IReadOnlyList<Guid> people)
{
    public Guid Id => id;

    /// <summary>The bookings, in the order of the names.</summary>
    public IReadOnlyList<Guid> People => people;

    public string Address => TrainerLinks.Session(id);

    public static async Task<ClassOfToday> BeginAsync(LiveSite site, StaffMember trainer, params string[] names)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var location = Location.Create(Wanted.Place("Buurthuis De Test", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1, halte Test.", true, true, null));
        var room = new Room(location.Id, "Zaal 1", 50);
        var plan = CoursePlan.Create(Wanted.Course("Je eerste e-mail", "Je opent een e-mail.", Audience.JobSeekers, ["e-mail-openen"], null));
        // A trainer may give two of them at once.
        var session = ClassSession.Plan(Wanted.Session(
            plan.Id, room.Id, trainer.Id, null, site.Clock.Today(), new(0, 0), new(23, 59), 0, names.Length, [], reason: "test"));
        context.AddRange(location, room, plan);
        context.AddSessions(session);
        await context.SaveChangesAsync();
        var people = new List<Guid>();
        foreach (var name in names)
        {
            var booked = await scope.ServiceProvider.GetRequiredService<BookSeat>().RunAsync(
                new(RequestKey.New(), [session.Id], new PersonDetails(name, Reach.None), BookingOrigin.WalkIn), CancellationToken.None);
            people.Add(booked.Bookings.Single().Id);
        }
        return new ClassOfToday(site, session.Id, people);
    }

    /// <summary>Notes something of the first person, from elsewhere.</summary>
    public async Task NoteAsync(StaffMember by, AttendanceKind kind)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var press = new AttendancePress(Guid.NewGuid(), people[0], kind, null, site.Clock.GetUtcNow(), null);
        (await scope.ServiceProvider.GetRequiredService<NoteAttendance>().RunAsync(id, [press], by.Id, CancellationToken.None)).ShouldBe([NoteOutcome.Noted]);
    }

    /// <summary>Somebody else gives it from now on.</summary>
    public Task GiveToAsync(StaffMember trainer) => site.QueryAsync(context =>
        context.ClassSessions.Where(s => s.Id == id).ExecuteUpdateAsync(change => change.SetProperty(s => s.TrainerId, trainer.Id)));

    /// <summary>It was over a minute ago.</summary>
    public Task EndAsync() => site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == id)
        .ExecuteUpdateAsync(change => change.SetProperty(s => s.EndsAt, site.Clock.GetUtcNow().AddMinutes(-1))));

    public async Task SignOffAsync(StaffMember by)
    {
        await EndAsync();
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<SignOffSession>().RunAsync(id, by.Id, CancellationToken.None)).ShouldBe(SignOffOutcome.SignedOff);
    }

    public Task<List<AttendanceKind>> EntriesAsync() => site.QueryAsync(context =>
        context.AttendanceEntries.Where(e => people.Contains(e.BookingId)).OrderBy(e => e.RecordedAt).Select(e => e.Kind).ToListAsync());
}
