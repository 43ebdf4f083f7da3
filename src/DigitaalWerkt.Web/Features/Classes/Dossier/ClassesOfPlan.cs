using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Dossier;

/// <summary>A step of a plan can be a class for which the person is booked. It is done when the trainer noted that they were there.</summary>
public sealed class ClassesOfPlan(AppDbContext context, Texts texts, TimeProvider clock) : IPlanTask
{
    public string Kind => "groepsles";

    public string Title => texts.Dutch("Classes", "Plan_Classes");

    public string Picture => "/img/groepsles.svg";

    public string? AddressOf(string id) => null;

    public async Task<IReadOnlyList<PlanTaskChoice>> ChoicesAsync(PlanTaskOwner owner, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await (
            from booking in context.Bookings.AsNoTracking()
            join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
            where booking.PersonId == owner.PersonId && booking.State == BookingState.Confirmed && shown.Session.EndsAt > now
                && shown.Plan.Audience != Audience.Network
            orderby shown.Session.StartsAt
            select new { booking.Id, shown.Plan.Title, shown.Session.StartsAt })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PlanTaskChoice(
            $"{row.Id}", texts.Dutch("Classes", "Plan_Class", row.Title, BelgianFormat.ShortMoment(row.StartsAt))));
    }

    public async Task<IReadOnlySet<string>> DoneAsync(PlanTaskOwner owner, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty).ToList();
        var done = await context.Bookings
            .Where(b => wanted.Contains(b.Id) && b.PersonId == owner.PersonId
                && context.AttendanceEntries.LastFirst().Where(e => e.BookingId == b.Id).Take(1).Any(e => ClassesOfPerson.WasThere.Contains(e.Kind)))
            .Select(b => b.Id).ToListAsync(cancellationToken);
        return done.Select(id => $"{id}").ToHashSet();
    }
}
