using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>Hands to give a steward hours and to plan in them, on any site of the tests.</summary>
public static class DeskHands
{
    /// <summary>A steward who sits in a room of their own every day of the week, from nine to twelve, in slots of half an hour.</summary>
    /// <param name="location">Where; null: in a house of their own.</param>
    /// <param name="steward">Null: a new one.</param>
    public static async Task<Desk> OpenDeskAsync(
        this ClassSite site, Guid? location = null, Guid? steward = null, DeskUse use = DeskUse.Both, int travel = 15)
    {
        var who = steward ?? (await site.AddStaffMemberAsync([StaffRole.Steward])).Id;
        var today = site.Clock.Today();
        return await site.QueryAsync(async context =>
        {
            var house = location is { } known
                ? await context.Locations.SingleAsync(l => l.Id == known)
                : context.Add(Location.Create(Wanted.Place($"Huis {Guid.NewGuid():N}", "Kerkstraat 1", "9000", "Gent", "rabot", "Tram 1", true, true, null))).Entity;
            var room = context.Add(new Room(house.Id, "Bureau", 4)).Entity;
            var hours = Enum.GetValues<DayOfWeek>().Select(day => DeskHours.Of(new()
            {
                StewardId = who,
                RoomId = room.Id,
                Weekday = day,
                Begins = new(9, 0),
                Ends = new(12, 0),
                First = today,
                Last = today.AddDays(200),
                SlotMinutes = 30,
                TravelMinutes = travel,
                Use = use,
            })).ToList();
            context.AddRange(hours);
            await context.SaveChangesAsync();
            return new Desk(who, house.Id, room.Id, hours.ToDictionary(h => h.Weekday));
        });
    }

    /// <summary>An hour on the wall, so many days from now.</summary>
    public static DateTimeOffset Moment(this ClassSite site, int inDays, int hour, int minute = 0) =>
        BrusselsTime.At(site.Clock.Today().AddDays(inDays), new(hour, minute));

    /// <summary>What a visitor asks who wants help then.</summary>
    public static AppointmentRequest Wants(this Desk desk, DateTimeOffset startsAt, PersonDetails? person = null)
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
                Person = person ?? ClassSite.SomeBody(),
                IsByThem = true,
            },
        };
    }

    /// <summary>An appointment that stands there.</summary>
    public static async Task<Appointment> AppointmentAsync(this ClassSite site, Desk desk, DateTimeOffset startsAt, PersonDetails? person = null)
    {
        var answer = await site.WithAsync<BookAppointment, AppointmentAnswer>(book => book.RunAsync(desk.Wants(startsAt, person), CancellationToken.None));
        answer.Outcome.ShouldBe(AppointmentOutcome.Planned);
        return answer.Appointment!;
    }

    /// <summary>A question of somebody, without an appointment.</summary>
    public static async Task<Ticket> QuestionAsync(this ClassSite site, PersonDetails? person = null) =>
        (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Help", Person = person ?? ClassSite.SomeBody() },
            CancellationToken.None)))!;

    /// <summary>The moments that a steward lets the person of a question choose from.</summary>
    public static async Task<SlotProposal> ProposalAsync(this ClassSite site, Desk desk, Ticket ticket, params DateTimeOffset[] starts)
    {
        var key = RequestKey.New();
        (await site.WithAsync<ProposeSlots, ProposalOutcome>(propose => propose.RunAsync(ticket.Id, desk.Steward, starts, key, CancellationToken.None)))
            .ShouldBe(ProposalOutcome.Sent);
        return await site.QueryAsync(context => context.SlotProposals.AsNoTracking().SingleAsync(p => p.RequestKey == key.Id));
    }

    /// <summary>The link of an appointment, as its person has it.</summary>
    public static async Task<string> AppointmentLinkAsync(this ClassSite site, Guid appointment) =>
        AppointmentLinks.Show(await site.WithAsync<AppointmentTokens, string>(tokens => Task.FromResult(tokens.Of(appointment))));

    /// <summary>The link to choose one of the proposed moments.</summary>
    public static async Task<string> ChoiceLinkAsync(this ClassSite site, Guid proposal) =>
        AppointmentLinks.Choose(await site.WithAsync<ProposalTokens, string>(tokens => Task.FromResult(tokens.Of(proposal))));
}
