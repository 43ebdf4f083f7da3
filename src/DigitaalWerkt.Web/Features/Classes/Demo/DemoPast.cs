using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Four weeks behind us: classes with who came, signed off but for the last one, and a training with certificates.</summary>
sealed class DemoPast(AppDbContext context, DemoCast cast, DemoActs acts, TimeProvider clock) : IDemoPart
{
    // The last one first, each two working days before the one before.
    static readonly (string Course, string Room, int Hour, int People)[] Sessions =
    [
        ("Mail", "Linde", 14, 6), ("Safe", "Molen", 9, 5), ("Counsel", "Brug", 9, 0), ("Jobs", "Anker", 14, 7),
        ("Cv", "Bron", 9, 5), ("Mail", "Brug", 14, 7), ("Safe", "Linde", 9, 6), ("Jobs", "Molen", 14, 4),
    ];

    static readonly AttendanceKind[] Kinds =
    [
        AttendanceKind.Present, AttendanceKind.Present, AttendanceKind.Late, AttendanceKind.Present, AttendanceKind.Absent, AttendanceKind.Present,
        AttendanceKind.Excused, AttendanceKind.Present, AttendanceKind.Present, AttendanceKind.LeftEarly, AttendanceKind.Present,
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (await context.ClassSessions.AnyAsync(s => s.Day < today, cancellationToken) || !await cast.EnterAsync(cancellationToken))
        {
            return;
        }
        var days = cast.Workdays(-1).Where((_, number) => number % 2 == 0);
        var sessions = Sessions.Zip(days, (plan, day) => cast.Plan(
            plan.Course, plan.Room, plan.Room is "Molen" or "Anker" ? cast.OtherTrainer : cast.Trainer, day, new(plan.Hour, 0), plan.Room == "Molen" ? 6 : 8,
            plan.Hour == 9 ? "ar" : "tr")).ToList();
        await acts.PlanAsync(sessions, cancellationToken);
        foreach (var (number, session) in sessions.Index())
        {
            await HoldAsync(session, number, cancellationToken);
        }
        await acts.TellAsync(clock.GetUtcNow(), [.. sessions.Select(s => s.Id)], cancellationToken);
    }

    async Task HoldAsync(ClassSession session, int number, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        var (booked, begun) = (session.StartsAt.AddDays(-5), session.StartsAt.AddMinutes(15));
        if (Sessions[number].People == 0)
        {
            foreach (var member in cast.Trainees)
            {
                bookings.Add(await acts.BookAsync(booked, session, DemoCast.Trainee(member), cancellationToken, BookingOrigin.Staff));
            }
        }
        foreach (var person in Enumerable.Range(number * 4, Sessions[number].People).Select(cast.Person))
        {
            bookings.Add(await acts.BookAsync(booked, session, person, cancellationToken));
        }
        var isOpen = number == 0;
        var kinds = Sessions[number].People == 0 ? bookings.Select(_ => AttendanceKind.Present) : Kinds.Skip(number % 4).Take(bookings.Count - (isOpen ? 1 : 0));
        await acts.NoteAsync(begun, session, bookings, [.. kinds], cancellationToken);
        if (!isOpen)
        {
            await acts.SignOffAsync(session.EndsAt.AddMinutes(10), session, cancellationToken);
        }
    }
}
