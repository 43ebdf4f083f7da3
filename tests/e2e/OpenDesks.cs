using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.EndToEnd;

/// <summary>Places where stewards sit.</summary>
static class OpenDesks
{
    /// <summary>This steward sits in a place of their own, every day from nine to twelve, with appointments and without.</summary>
    public static Task<Desk> OpenDeskAsync(this LiveSite site, StaffMember steward, string place) => site.QueryAsync(async context =>
    {
        var today = site.Clock.Today();
        var house = Location.Create(Wanted.Place(place, "Kerkstraat 1", "9000", "Gent", "rabot", "Tram 1.", true, true, null));
        var room = new Room(house.Id, "Bureau", 4);
        var hours = Enum.GetValues<DayOfWeek>().Select(day => DeskHours.Of(new()
        {
            StewardId = steward.Id, RoomId = room.Id, Weekday = day, Begins = new(9, 0), Ends = new(12, 0), First = today, Last = today.AddDays(200),
            SlotMinutes = 30, TravelMinutes = 15, Use = DeskUse.Both,
        })).ToList();
        context.AddRange([house, room, .. hours]);
        await context.SaveChangesAsync();
        return new Desk(steward.Id, house.Id, room.Id, hours.ToDictionary(h => h.Weekday));
    });
}
