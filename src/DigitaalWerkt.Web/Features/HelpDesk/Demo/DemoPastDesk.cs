using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Demo;

/// <summary>
/// The desk of the months before: questions that ended, people who walked in, appointments that are over. Of nobody in particular, because
/// they are there to be counted. What is over takes nothing in the agenda.
/// </summary>
sealed class DemoPastDesk(AppDbContext context, DemoStaff staff, Texts texts, TimeProvider clock) : IDemoPart
{
    const int Kinds = 12;
    const int FirstDay = 90;

    // The days after it are those of the other parts.
    const int LastDay = 4;

    // For so many days a question may wait for its person.
    const int Waits = 12;

    static readonly TicketOrigin[] Origins =
        [TicketOrigin.Website, TicketOrigin.Phone, TicketOrigin.Desk, TicketOrigin.Lesson, TicketOrigin.Counsellor];
    static readonly int[] HoursToAnswer = [1, 3, 20, 2, 26, 5, 44, 1, 23, 4, 70, 2, 47, 7, 121];
    static readonly int[] HoursToSolution = [2, 26, 70, 1, 120, 24, 7, 240, 48];

    // Some things are asked more often than others.
    static readonly int[] Asked = [0, 1, 0, 2, 4, 0, 3, 5, 0, 1, 6, 2, 8, 0, 4, 7, 9, 10, 11];

    IReadOnlyList<DemoQuestion> questions = [];
    OfficeHours hours = null!;
    int number;

    DemoQuestion Script => questions[Asked[number % Asked.Length]];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var recently = now.AddDays(-FirstDay / 2);
        var desks = await context.DeskHours.AsNoTracking().OrderBy(h => h.Begins).ThenBy(h => h.Id).ToListAsync(cancellationToken);
        var rooms = await context.Rooms.ToDictionaryAsync(room => room.Id, room => room.LocationId, cancellationToken);
        if (desks.Count == 0 || await context.Tickets.AnyAsync(t => t.CreatedAt < recently, cancellationToken))
        {
            return;
        }
        questions = [.. Enumerable.Range(1, Kinds).Select(kind => DemoQuestion.Read(texts.Dutch("HelpDesk", $"Desk_Demo_{kind}")))];
        hours = await OfficeHours.ReadAsync(context, today.AddDays(-FirstDay), cancellationToken);
        Guid[] stewards =
        [
            (await staff.FindOrAddAsync(StaffRole.Steward, cancellationToken)).Id,
            (await staff.FindOrAddPartnerAsync(StaffRole.Steward, cancellationToken)).Id,
        ];
        for (var day = today.AddDays(-FirstDay); day <= today.AddDays(-LastDay); day = day.AddDays(1))
        {
            var desk = desks.Where(h => h.Weekday == day.DayOfWeek).ToList();
            if (hours.IsFree(day) || desk.Count == 0)
            {
                continue;
            }
            // Mondays are busy, and there are quiet days.
            var busy = (day.DayNumber * 5 % 4) + (day.DayOfWeek == DayOfWeek.Monday ? 2 : 0);
            for (var count = 0; count < busy; count++)
            {
                AddQuestion(day, stewards[number % 3 == 2 ? 1 : 0], number % 2 == 0 ? rooms[desk[number % desk.Count].RoomId] : null, now);
            }
            AddVisits(rooms[desk[0].RoomId], day, 2 + (day.DayNumber * 7 % 6), desk[0].StewardId);
            foreach (var (place, at) in desk.Index().Where(_ => day.DayNumber % 4 != 0))
            {
                AddAppointment(at, rooms[at.RoomId], day, place + (day.DayNumber % 3));
            }
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    void AddQuestion(DateOnly day, Guid steward, Guid? place, DateTimeOffset now)
    {
        var asked = Ask(BrusselsTime.At(day, new TimeOnly(8, 40).AddMinutes(number * 97 % 490)), place);
        var at = asked.CreatedAt;
        if (asked.Origin is TicketOrigin.Desk or TicketOrigin.Phone && number % 2 == 0)
        {
            asked.TakeBy(steward, at);
            asked.Solve(TicketResult.Alone, at);
            Happened(asked, TicketEventKind.Solved, steward, at);
            return;
        }
        var answered = Earlier(hours.From(at.AddHours(HoursToAnswer[number % HoursToAnswer.Length])), now.AddHours(-3));
        asked.TakeBy(steward, answered);
        asked.Answer(steward, answered);
        Happened(asked, TicketEventKind.Answered, steward, answered);
        context.TicketMessages.Add(new TicketMessage(asked.Id, steward, Script.Answer, answered));
        if (number % 6 == 0 && day > clock.Today().AddDays(-Waits))
        {
            return;
        }
        var ended = Earlier(hours.From(answered.AddHours(HoursToSolution[number % HoursToSolution.Length])), now.AddHours(-2));
        if (number % 11 == 0)
        {
            asked.Close(ended);
            Happened(asked, TicketEventKind.Closed, steward, ended);
            return;
        }
        asked.Solve((TicketResult)(number % 3), ended);
        Happened(asked, TicketEventKind.Solved, steward, ended);
    }

    void AddAppointment(DeskHours desk, Guid place, DateOnly day, int slot)
    {
        var begin = BrusselsTime.At(day, desk.Begins).AddMinutes(slot * desk.SlotMinutes);
        var asked = Ask(hours.OnDayOrBefore(begin.AddDays(-2)), place);
        var free = new FreeSlot(
            new DeskDay(desk, day, desk.Begins, desk.Ends, place, "", "", "", ""), begin, begin.AddMinutes(desk.SlotMinutes), TravelMinutes: 0);
        var appointment = Appointment.Plan(asked, free, RequestKey.New(), madeBy: null, asked.CreatedAt);
        appointment.Judge(came: number % 7 != 0, free.EndsAt);
        context.Appointments.Add(appointment);
        asked.Plan(desk.StewardId, asked.CreatedAt);
        asked.Solve(TicketResult.WithHelp, free.EndsAt);
        Happened(asked, TicketEventKind.Planned, null, asked.CreatedAt);
        Happened(asked, TicketEventKind.Solved, desk.StewardId, free.EndsAt);
    }

    void AddVisits(Guid place, DateOnly day, int people, Guid steward)
    {
        for (var visitor = 1; visitor <= people; visitor++)
        {
            var visit = new WalkInVisit(place, day, visitor, null, Guid.NewGuid(), steward, BrusselsTime.At(day, new(9, visitor * 7)));
            visit.Start(steward, visit.TakenAt.AddMinutes(4));
            if (visitor % 5 == 0)
            {
                visit.Leave(visit.TakenAt.AddMinutes(30));
            }
            else
            {
                visit.Finish(null, visit.TakenAt.AddMinutes(20));
            }
            context.WalkInVisits.Add(visit);
        }
    }

    Ticket Ask(DateTimeOffset at, Guid? place)
    {
        number++;
        var script = Script;
        var asked = new NewTicket
        {
            Key = RequestKey.New(), Origin = Origins[number % Origins.Length], Topic = script.Topic, Device = script.Device, LocationId = place,
        };
        var ticket = Ticket.Ask(asked, null, ShortCode.New(), AnswerClock.Due(hours, at), at);
        context.Tickets.Add(ticket);
        context.TicketMessages.Add(new TicketMessage(ticket.Id, null, script.Question, at));
        Happened(ticket, TicketEventKind.Asked, null, at);
        return ticket;
    }

    void Happened(Ticket ticket, TicketEventKind kind, Guid? by, DateTimeOffset at) =>
        context.TicketEvents.Add(new TicketEvent(ticket.Id, kind, by, at));

    static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
