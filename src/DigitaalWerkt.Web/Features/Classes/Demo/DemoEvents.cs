using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Events of the network: one with room, a full one with a waiting list, and one that was, with its material.</summary>
sealed class DemoEvents(AppDbContext context, DemoCast cast, DemoActs acts, Texts texts, TimeProvider clock) : IDemoPart
{
    const int Seats = 12;
    const int FewSeats = 6;
    const int Waiting = 3;

    // Working days from today: after the classes that the demo plans, and before those that it remembers.
    const int Meeting = 16;
    const int Visit = 21;
    const int Study = 24;

    static readonly string[] Material = ["https://example.org/studievoormiddag.pdf", "https://example.org/verslag.pdf"];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.ClassSessions.AnyAsync(
                s => context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == Audience.Network), cancellationToken)
            || !await cast.EnterAsync(cancellationToken))
        {
            return;
        }
        var (now, ahead, back) = (clock.GetUtcNow(), cast.Workdays(1, inHolidays: false), cast.Workdays(-1, inHolidays: false));
        var meeting = Plan("Meet", "Anker", cast.OtherTrainer, ahead.ElementAt(Meeting), 9, Seats);
        var visit = Plan("Visit", "Molen", cast.Trainer, ahead.ElementAt(Visit), 13, FewSeats);
        var study = Plan("Study", "Brug", cast.Trainer, back.ElementAt(Study), 9, Seats - 2);
        await acts.PlanAsync([meeting, visit, study], cancellationToken);
        await BookAsync(now.AddDays(-4), meeting, 5, cancellationToken);
        await BookAsync(now.AddDays(-5), visit, FewSeats + Waiting, cancellationToken);
        var came = await BookAsync(study.StartsAt.AddDays(-9), study, Seats - 3, cancellationToken);
        await acts.NoteAsync(study.StartsAt.AddMinutes(10), study, came, [.. came.Select(_ => AttendanceKind.Present)], cancellationToken);
        await acts.SignOffAsync(study.EndsAt.AddMinutes(10), study, cancellationToken);
        context.AddRange(Material.Select((address, number) =>
            new EventMaterial(study.Id, number + 1, texts.Dutch("Classes", $"Demo_Material_{number + 1}"), address)));
        await context.SaveChangesAsync(cancellationToken);
        await acts.TellAsync(now, [meeting.Id, visit.Id, study.Id], cancellationToken);
    }

    ClassSession Plan(string course, string room, StaffMember leads, DateOnly day, int hour, int seats) =>
        cast.Plan(course, room, leads, day, new(hour, 0), seats, language: null);

    async Task<List<Booking>> BookAsync(DateTimeOffset at, ClassSession session, int guests, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        foreach (var (person, comesFrom) in Enumerable.Range(0, guests).Select(cast.Guest))
        {
            bookings.Add(await acts.BookAsync(at.AddMinutes(bookings.Count), session, person, cancellationToken, comesFrom: comesFrom));
        }
        return bookings;
    }
}
