using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Two classes that go on now, whatever the day and the hour at which somebody looks at the demo.</summary>
sealed class DemoToday(AppDbContext context, DemoCast cast, DemoActs acts, TimeProvider clock) : IDemoPart
{
    const int FirstPerson = 30;
    static readonly TimeOnly Latest = new(21, 30);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        if (await context.ClassSessions.AnyAsync(s => s.Day == today, cancellationToken) || !await cast.EnterAsync(cancellationToken))
        {
            return;
        }
        var time = BrusselsTime.TimeOf(now);
        var begins = time > Latest ? Latest : new TimeOnly(time.Hour, time.Minute < 30 ? 0 : 30);
        var mine = cast.Plan("Mail", "Linde", cast.Trainer, today, begins, 8, "tr");
        var other = cast.Plan("Jobs", "Bron", cast.OtherTrainer, today, begins, 8, "ar");
        await acts.PlanAsync([mine, other], cancellationToken);

        var before = mine.StartsAt.AddDays(-3);
        var bookings = new List<Booking>();
        foreach (var person in Enumerable.Range(FirstPerson, 6).Select(cast.Person))
        {
            bookings.Add(await acts.BookAsync(before, mine, person, cancellationToken));
        }
        var walkIn = new PersonDetails(cast.Person(FirstPerson + 7).FirstName, Reach.None);
        await acts.BookAsync(now, mine, walkIn, cancellationToken, BookingOrigin.WalkIn);
        await acts.NoteAsync(
            now, mine, bookings, [AttendanceKind.Present, AttendanceKind.Present, AttendanceKind.Late, AttendanceKind.Excused], cancellationToken);
        foreach (var person in Enumerable.Range(FirstPerson + 8, 4).Select(cast.Person))
        {
            await acts.BookAsync(before, other, person, cancellationToken);
        }
        await acts.TellAsync(now, [mine.Id, other.Id], cancellationToken);
    }
}
