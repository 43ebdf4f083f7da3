using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Demo;

/// <summary>When and where the stewards of the demo sit, some appointments, and who walked in today.</summary>
sealed class DemoAgenda(AppDbContext context, DemoStaff staff, FreeSlots free, BookAppointment book, TimeProvider clock) : IDemoPart
{
    const int Appointments = 5;

    static readonly DayOfWeek[] Mornings = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    static readonly DayOfWeek[] Afternoons = [DayOfWeek.Tuesday, DayOfWeek.Thursday];
    static readonly string?[] WalkedIn = ["Amina", null, "Georgi", "Fatma", null, "Bilal"];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var rooms = await context.Rooms.OrderBy(r => r.Name).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        if (rooms.Count == 0 || await context.DeskHours.AnyAsync(cancellationToken))
        {
            return;
        }
        var (steward, colleague) = (
            await staff.FindOrAddAsync(StaffRole.Steward, cancellationToken), await staff.FindOrAddPartnerAsync(StaffRole.Steward, cancellationToken));
        context.DeskHours.AddRange(Mornings.Select(day => Hours(steward.Id, rooms[0].Id, day, new(9, 0), new(12, 30), DeskUse.Both)));
        context.DeskHours.AddRange(Afternoons.Select(day => Hours(colleague.Id, rooms[^1].Id, day, new(13, 0), new(17, 0), DeskUse.Appointments)));
        await context.SaveChangesAsync(cancellationToken);
        await AddAppointmentsAsync(cancellationToken);
        AddVisits(rooms[0].LocationId, steward.Id);
        await context.SaveChangesAsync(cancellationToken);
    }

    // From the first day of the week on, so that today has hours as well.
    DeskHours Hours(Guid steward, Guid room, DayOfWeek day, TimeOnly begins, TimeOnly ends, DeskUse use) => DeskHours.Of(new()
    {
        StewardId = steward,
        RoomId = room,
        Weekday = day,
        Begins = begins,
        Ends = ends,
        First = clock.Today().AddDays(-7),
        Last = clock.Today().AddMonths(6),
        SlotMinutes = DeskHours.UsualSlotMinutes,
        TravelMinutes = 15,
        Use = use,
    });

    async Task AddAppointmentsAsync(CancellationToken cancellationToken)
    {
        var asked = await context.Tickets.Where(t => t.PersonId != null && t.EndedAt == null).OrderByDescending(t => t.CreatedAt)
            .Select(t => t.Id).Take(Appointments).ToListAsync(cancellationToken);
        foreach (var (ticket, number) in asked.Select((ticket, number) => (ticket, number)))
        {
            // Every other one, so that there is something left to choose.
            var slots = await free.FindAsync(free.ForVisitor(), cancellationToken);
            if (slots.ElementAtOrDefault(number * 2) is { } slot)
            {
                await book.RunAsync(
                    new() { StartsAt = slot.StartsAt, LocationId = slot.Desk.LocationId, StewardId = slot.StewardId, TicketId = ticket }, cancellationToken);
            }
        }
    }

    void AddVisits(Guid location, Guid steward)
    {
        var now = clock.GetUtcNow();
        for (var number = 1; number <= WalkedIn.Length; number++)
        {
            var visit = new WalkInVisit(
                location, clock.Today(), number, WalkedIn[number - 1], Guid.NewGuid(), steward, now.AddMinutes(-15 * (WalkedIn.Length - number + 1)));
            if (number <= 3)
            {
                visit.Start(steward, visit.TakenAt.AddMinutes(10));
            }
            if (number <= 2)
            {
                visit.Finish(null, visit.TakenAt.AddMinutes(25));
            }
            context.WalkInVisits.Add(visit);
        }
    }
}
