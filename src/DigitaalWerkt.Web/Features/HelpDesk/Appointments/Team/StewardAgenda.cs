using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>
/// What staff see of the agenda of stewards. All stewards are one desk, and see each other's weeks; they change their own hours. A
/// coordinator changes those of every steward, and sees people by the code of their question.
/// </summary>
public sealed class StewardAgenda(AppDbContext context, TimeProvider clock)
{
    /// <summary>Whether they may change the hours of this steward.</summary>
    public static bool MayChange(ClaimsPrincipal staff, Guid steward) => staff.Has(StaffRole.Coordinator) || staff.StaffMemberId == steward;

    /// <summary>Everybody who is a steward, by name.</summary>
    public async Task<IReadOnlyList<Choice>> StewardsAsync(CancellationToken cancellationToken) => await context.FindStewards()
        .OrderBy(m => m.Name).ThenBy(m => m.Id)
        .Select(m => new Choice(m.Id, m.Name)).ToListAsync(cancellationToken);

    /// <summary>Appointments as this reader sees them, in the order of time.</summary>
    public async Task<IReadOnlyList<SeenAppointment>> ReadAsync(
        IQueryable<Appointment> appointments, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var facts = await context.AppointmentFacts(appointments).OrderBy(f => f.Appointment.StartsAt).ThenBy(f => f.Appointment.Id)
            .ToListAsync(cancellationToken);
        if (!staff.Has(StaffRole.Steward))
        {
            return facts.ConvertAll(f => new SeenAppointment(f, null));
        }
        var people = facts.ConvertAll(f => f.Appointment.PersonId);
        var seen = await context.PeopleSeenBy(await AccessAsync(staff, cancellationToken)).Where(p => people.Contains(p.Id))
            .Select(p => new { p.Id, p.IsNamed, p.Name }).ToDictionaryAsync(p => p.Id, cancellationToken);
        return facts.ConvertAll(f => new SeenAppointment(
            f, f.Appointment.PersonId is { } id && seen.TryGetValue(id, out var person) && person.IsNamed ? person.Name : null));
    }

    /// <summary>What is planned in some hours of a steward, from one day until another: nobody tells these people by themselves that nobody sits there.</summary>
    public async Task<IReadOnlyList<SeenAppointment>> InAsync(
        DeskHours hours, DateOnly from, DateOnly until, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (begin, end) = (BrusselsTime.At(from, default), BrusselsTime.At(until.AddDays(1), default));
        var now = clock.GetUtcNow();
        var planned = await ReadAsync(
            context.Appointments.Where(a => a.StewardId == hours.StewardId && a.RoomId == hours.RoomId && a.State == AppointmentState.Planned
                && a.StartsAt > now && a.StartsAt >= begin && a.StartsAt < end),
            staff, cancellationToken);
        return [.. planned.Where(seen => seen.Facts.Day.DayOfWeek == hours.Weekday)];
    }

    async Task<PersonAccess> AccessAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var isNew = await context.IsNewAsync(staff.StaffMemberId, StaffRole.Steward, clock.GetUtcNow(), cancellationToken);
        return PersonAccess.Of(staff).AtDesk(isNew);
    }
}
