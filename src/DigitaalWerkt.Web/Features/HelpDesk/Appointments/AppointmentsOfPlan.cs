using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>A step of a plan can be an appointment with a steward. It is done when they met.</summary>
public sealed class AppointmentsOfPlan(AppDbContext context, Texts texts, TimeProvider clock) : IPlanTask
{
    public string Kind => "afspraak";

    public string Title => texts.Dutch("HelpDesk", "Plan_Appointments");

    public string Picture => "/img/hulp.svg";

    public string? AddressOf(string id) => null;

    public async Task<IReadOnlyList<PlanTaskChoice>> ChoicesAsync(PlanTaskOwner owner, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await context.Appointments.AsNoTracking()
            .Where(a => a.PersonId == owner.PersonId && a.State == AppointmentState.Planned && a.EndsAt > now).OrderBy(a => a.StartsAt)
            .Select(a => new { a.Id, a.StartsAt }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PlanTaskChoice(
            $"{row.Id}", texts.Dutch("HelpDesk", "Plan_Appointment", BelgianFormat.ShortMoment(row.StartsAt))));
    }

    public async Task<IReadOnlySet<string>> DoneAsync(PlanTaskOwner owner, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty).ToList();
        var done = await context.Appointments
            .Where(a => wanted.Contains(a.Id) && a.PersonId == owner.PersonId && a.State == AppointmentState.Held)
            .Select(a => a.Id).ToListAsync(cancellationToken);
        return done.Select(id => $"{id}").ToHashSet();
    }
}
