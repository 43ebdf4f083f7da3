using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>
/// What staff see of the agenda of stewards. All stewards are one desk, and see each other's weeks; they change their own hours. A
/// coordinator changes those of every steward, and sees clients of other organisations by a code.
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
        var people = facts.ConvertAll(f => f.Appointment.PersonId);
        var seen = await context.PeopleSeenBy(await AccessAsync(staff, cancellationToken)).Where(p => people.Contains(p.Id))
            .Select(p => new { p.Id, p.IsNamed, p.Name }).ToDictionaryAsync(p => p.Id, cancellationToken);
        return facts.ConvertAll(f => new SeenAppointment(
            f, f.Appointment.PersonId is { } id && seen.TryGetValue(id, out var person) && person.IsNamed ? person.Name : null));
    }

    async Task<PersonAccess> AccessAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = PersonAccess.Of(staff);
        return staff.Has(StaffRole.Steward)
            ? access.AtDesk(await context.IsNewAsync(staff.StaffMemberId, StaffRole.Steward, clock.GetUtcNow(), cancellationToken))
            : access;
    }
}
