using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>What is open where, for a counsellor: classes with a free seat, hours of stewards, and desks where one walks in.</summary>
public sealed class OpenMoments(AppDbContext context, HeldBlocks blocks, FreeSlots slots, DeskToday desks)
{
    /// <summary>So far ahead classes are shown.</summary>
    public const int DaysAhead = 31;

    const string ClassPrefix = "les-";
    const string AppointmentPrefix = "uur-";
    const string DeskPrefix = "balie-";

    /// <summary>All of them, in the order of time.</summary>
    public async Task<IReadOnlyList<OpenMoment>> ReadAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var neighbourhoods = await context.Locations.AsNoTracking().Select(l => new { l.Id, l.Neighbourhood })
            .ToDictionaryAsync(l => l.Id, l => l.Neighbourhood, cancellationToken);
        var sessions = await SessionsAsync(staff, cancellationToken);
        var free = await slots.FindAsync(slots.ForVisitor(), cancellationToken);
        var walkIns = await desks.ReadAsync(cancellationToken);
        return
        [
            .. sessions.All.Where(session => !session.IsFull && session.StartsAt < blocks.Now.AddDays(DaysAhead)).Select(OfClass)
                .Concat(free.GroupBy(slot => (slot.StartsAt, slot.Desk.LocationId)).Select(same => OfSlots([.. same], neighbourhoods[same.Key.LocationId])))
                .Concat(walkIns.Select(desk => OfDesk(desk, neighbourhoods[desk.LocationId])))
                .OrderBy(moment => moment.At).ThenBy(moment => moment.Place, StringComparer.Ordinal).ThenBy(moment => moment.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The coming classes, with the seats that the own organisation holds.</summary>
    public async Task<SessionChoice> SessionsAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => new(
        await context.ComingAsync(Audience.JobSeekers, blocks.Now, SessionChoice.MostOfAll, cancellationToken),
        await blocks.OpenAsync(staff, cancellationToken), null);

    /// <summary>A seat in a class, free or not.</summary>
    public static OpenMoment OfClass(SessionRow session) => new()
    {
        Kind = MomentKind.Class,
        Value = $"{ClassPrefix}{session.Id}",
        At = session.StartsAt,
        When = session.When,
        Title = session.Title,
        Place = session.Place,
        Address = session.Address,
        Neighbourhood = session.Neighbourhood,
        Free = session.FreeSeats,
        WhereId = session.Id,
    };

    /// <summary>An hour of a steward at this place, whoever has it.</summary>
    public static OpenMoment OfHour(DateTimeOffset startsAt, DateTimeOffset endsAt, Location location) => new()
    {
        Kind = MomentKind.Appointment,
        Value = HourValue(startsAt, location.Id),
        At = startsAt,
        When = When(startsAt, endsAt),
        Place = location.Name,
        Address = $"{location.Street}, {location.Postcode} {location.Town}",
        Neighbourhood = location.Neighbourhood,
        WhereId = location.Id,
    };

    static OpenMoment OfSlots(IReadOnlyList<FreeSlot> same, string neighbourhood)
    {
        var slot = same[0];
        return new()
        {
            Kind = MomentKind.Appointment,
            Value = HourValue(slot.StartsAt, slot.Desk.LocationId),
            At = slot.StartsAt,
            When = When(slot.StartsAt, slot.EndsAt),
            Place = slot.Desk.Place,
            Address = slot.Desk.Address,
            Neighbourhood = neighbourhood,
            Free = same.Count,
            WhereId = slot.Desk.LocationId,
        };
    }

    static OpenMoment OfDesk(DeskDay desk, string neighbourhood) => new()
    {
        Kind = MomentKind.Desk,
        Value = $"{DeskPrefix}{desk.StartsAt.ToUnixTimeSeconds()}-{desk.LocationId}",
        At = desk.StartsAt,
        When = When(desk.StartsAt, desk.EndsAt),
        Place = desk.Place,
        Address = desk.Address,
        Neighbourhood = neighbourhood,
        WhereId = desk.LocationId,
    };

    static string HourValue(DateTimeOffset startsAt, Guid locationId) => $"{AppointmentPrefix}{startsAt.ToUnixTimeSeconds()}-{locationId}";

    static string When(DateTimeOffset from, DateTimeOffset until) =>
        SessionTime.Short(BrusselsTime.DayOf(from), BrusselsTime.TimeOf(from), BrusselsTime.TimeOf(until));
}
