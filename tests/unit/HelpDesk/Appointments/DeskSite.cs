using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>The site, with a steward who sits somewhere.</summary>
public class DeskSite(TestDatabase databases) : PlanningSite(databases)
{
    /// <summary>A steward who sits in a room of their own every day of the week, from nine to twelve, in slots of half an hour.</summary>
    /// <param name="location">Where; null: in a house of their own.</param>
    /// <param name="steward">Null: a new one.</param>
    public async Task<Desk> DeskAsync(Guid? location = null, Guid? steward = null, DeskUse use = DeskUse.Both, int travel = 15)
    {
        var who = steward ?? (await AddStaffMemberAsync([StaffRole.Steward])).Id;
        return await QueryAsync(async context =>
        {
            var house = location is { } known
                ? await context.Locations.SingleAsync(l => l.Id == known)
                : context.Add(Location.Create(Wanted.Place($"Huis {Guid.NewGuid():N}", "Kerkstraat 1", "9000", "Gent", "rabot", "Tram 1", true, true, null))).Entity;
            var room = context.Add(new Room(house.Id, "Bureau", 4)).Entity;
            var hours = Enum.GetValues<DayOfWeek>().Select(day => DeskHours.Of(Details(who, room.Id, day) with { Use = use, TravelMinutes = travel })).ToList();
            context.AddRange(hours);
            await context.SaveChangesAsync();
            return new Desk(who, house.Id, room.Id, hours.ToDictionary(h => h.Weekday));
        });
    }

    public DeskHoursDetails Details(Guid steward, Guid room, DayOfWeek weekday) => new()
    {
        StewardId = steward,
        RoomId = room,
        Weekday = weekday,
        Begins = new(9, 0),
        Ends = new(12, 0),
        First = Day(0),
        Last = Day(200),
        SlotMinutes = 30,
        TravelMinutes = 15,
        Use = DeskUse.Both,
    };

    /// <summary>An hour on the wall, so many days from now.</summary>
    public DateTimeOffset At(int inDays, int hour, int minute = 0) => BrusselsTime.At(Day(inDays), new(hour, minute));

    /// <summary>What a visitor asks who wants help then.</summary>
    public static AppointmentRequest Wants(Desk desk, DateTimeOffset startsAt, PersonDetails? person = null)
    {
        var key = RequestKey.New();
        return new()
        {
            Key = key,
            StartsAt = startsAt,
            LocationId = desk.Location,
            Asked = new()
            {
                Key = key,
                Origin = TicketOrigin.Website,
                Topic = TicketTopic.Email,
                Person = person ?? SomeBody(),
                IsByThem = true,
            },
        };
    }

    public Task<AppointmentAnswer> BookAsync(AppointmentRequest wanted) =>
        WithAsync<BookAppointment, AppointmentAnswer>(book => book.RunAsync(wanted, CancellationToken.None));

    /// <summary>An appointment that stands there.</summary>
    public async Task<Appointment> BookedAsync(Desk desk, DateTimeOffset startsAt, PersonDetails? person = null)
    {
        var answer = await BookAsync(Wants(desk, startsAt, person));
        answer.Outcome.ShouldBe(AppointmentOutcome.Planned);
        return answer.Appointment!;
    }

    public Task<Appointment> ReadAsync(Appointment appointment) =>
        QueryAsync(context => context.Appointments.AsNoTracking().SingleAsync(a => a.Id == appointment.Id));

    public Task<List<Appointment>> PlannedAsync(Desk desk) => QueryAsync(context => context.Appointments.AsNoTracking()
        .Where(a => a.State == AppointmentState.Planned && context.Rooms.Any(r => r.Id == a.RoomId && r.LocationId == desk.Location)).ToListAsync());
}
