using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>
/// The weeks ahead: a full class with a waiting list and somebody to call, an offer by SMS, held seats, a training, a class that
/// doesn't go on, a message that failed, and an evening every week.
/// </summary>
sealed class DemoComing(AppDbContext context, DemoCast cast, DemoActs acts, Texts texts, TimeProvider clock) : IDemoPart
{
    // One a working day, from the next one on.
    static readonly (string Course, string Room, int Hour, int Seats)[] Sessions =
    [
        ("Mail", "Linde", 14, 4), ("Safe", "Molen", 9, 6), ("Counsel", "Brug", 9, 8), ("Jobs", "Anker", 14, 5), ("Cv", "Bron", 18, 8),
        ("Mail", "Brug", 9, 8), ("Safe", "Linde", 14, 8), ("Jobs", "Molen", 9, 6), ("Mail", "Anker", 14, 12),
    ];

    // The numbers of the people, counted from the first, who are in the class of which one seat is offered.
    static readonly int[] InOfferedClass = [0, 1, 3, 5, 6, 8, 10];

    const int Evenings = 5;
    const int FirstPerson = 50;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        if (await context.ClassSessions.AnyAsync(s => s.Day > today, cancellationToken) || !await cast.EnterAsync(cancellationToken))
        {
            return;
        }
        var sessions = await PlanAsync(cancellationToken);
        await FillUpAsync(sessions[0], now, cancellationToken);
        await OfferAsync(sessions[3], now, cancellationToken);
        await TrainAsync(sessions[2], now, cancellationToken);
        await HoldAsync(sessions[5], sessions[8], now, cancellationToken);
        foreach (var (number, person) in Enumerable.Range(FirstPerson + 20, 9).Select(cast.Person).Where(p => p.Reach.Phone is null or { IsBelgianMobile: true }).Index())
        {
            await acts.BookAsync(now.AddHours(-20), sessions[number % 2 == 0 ? 1 : 6], person, cancellationToken);
        }
        await acts.CancelAsync(now.AddHours(-3), sessions[6], texts.Dutch("Classes", "Demo_Cancelled"), cancellationToken);
        await acts.TellAsync(now, [.. sessions.Select(s => s.Id)], cancellationToken);
        // At this moment, so that the demo sends some itself; copies of those can be read.
        var late = await acts.BookAsync(now, sessions[4], cast.Person(FirstPerson + 1), cancellationToken);
        await acts.BookAsync(now, sessions[7], cast.Person(FirstPerson + 5), cancellationToken);
        await context.OutboxMessages.Where(m => m.Subject == late.Id && m.Kind == MessageKinds.Confirmed).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Failed).SetProperty(m => m.DoneAt, now)
                .SetProperty(m => m.Problem, "Smtp:550").SetProperty(m => m.Attempts, 1),
            cancellationToken);
    }

    async Task<IReadOnlyList<ClassSession>> PlanAsync(CancellationToken cancellationToken)
    {
        var sessions = Sessions.Zip(cast.Workdays(1), (plan, day) => cast.Plan(
            plan.Course, plan.Room, plan.Room is "Molen" or "Anker" ? cast.OtherTrainer : cast.Trainer, day, new(plan.Hour, 0), plan.Seats,
            plan.Hour == 9 ? "ar" : "tr")).ToList();
        var series = Guid.CreateVersion7();
        var first = sessions[^1].Day.AddDays(7);
        var evenings = cast.Workdays(1, inHolidays: false).Where(day => day >= first && day.DayOfWeek == first.DayOfWeek).Take(Evenings)
            .Select(day => cast.Plan("Cv", "Linde", cast.Trainer, day, new(18, 30), 8, "tr", series));
        await acts.PlanAsync([.. sessions, .. evenings], cancellationToken);
        return sessions;
    }

    // Four clients have the four seats; one gives it back, and who waits longest has no mobile: somebody has to call.
    async Task FillUpAsync(ClassSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        foreach (var number in Enumerable.Range(FirstPerson, session.Capacity))
        {
            bookings.Add(await acts.BookAsync(now.AddDays(-3), session, cast.Client(number), cancellationToken));
        }
        foreach (var (number, person) in new[] { FirstPerson + 9, FirstPerson + 10, FirstPerson + 13 }.Index())
        {
            await acts.BookAsync(now.AddDays(-2).AddMinutes(number), session, cast.Person(person), cancellationToken);
        }
        await acts.CancelAsync(now.AddHours(-2), bookings[^1], cancellationToken);
    }

    async Task OfferAsync(ClassSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bookings = new List<Booking>();
        foreach (var person in InOfferedClass.Select(number => cast.Person(FirstPerson + number)))
        {
            bookings.Add(await acts.BookAsync(now.AddDays(-1).AddMinutes(bookings.Count), session, person, cancellationToken));
        }
        await acts.CancelAsync(now.AddMinutes(-30), bookings[0], cancellationToken);
    }

    async Task TrainAsync(ClassSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var member in cast.Trainees.Take(2))
        {
            await acts.BookAsync(now.AddDays(-4), session, DemoCast.Trainee(member), cancellationToken, BookingOrigin.Staff);
        }
    }

    async Task HoldAsync(ClassSession near, ClassSession far, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var own = await acts.HoldAsync(now.AddDays(-4), near, cast.Counsellor, 3, cancellationToken);
        await acts.BookAsync(now.AddDays(-1), near, cast.Client(FirstPerson + 15), cancellationToken, BookingOrigin.Block, own);
        await acts.HoldAsync(now.AddDays(-4), near, cast.OtherCounsellor, 2, cancellationToken);
        await acts.HoldAsync(now.AddDays(-1), far, cast.Counsellor, 4, cancellationToken);
    }
}
