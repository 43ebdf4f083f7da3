using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>
/// Looks every night whether the agenda says of each coming appointment what the appointment itself says. It never mends: a row that is
/// wrong is a mistake of ours, and somebody has to understand it first.
/// </summary>
public sealed partial class CountAppointments(AppDbContext context, TimeProvider clock, ILogger<CountAppointments> log) : IJob
{
    public const string JobName = "count-appointments";

    static readonly TimeOnly AtNight = new(3, 25);
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        // Nobody waits for this answer, so it may take longer than a page's.
        context.Database.SetCommandTimeout(Patience);
        var now = clock.GetUtcNow();
        var said = (await context.Appointments.AsNoTracking().Where(a => a.EndsAt > now).ToListAsync(cancellationToken))
            .SelectMany(appointment => appointment.Occupations()).ToList();
        var written = await context.Occupations.AsNoTracking()
            .Where(o => o.OccupantKind == Appointment.AgendaKind && !context.Appointments.Any(a => a.Id == o.OccupantId && a.EndsAt <= now))
            .ToListAsync(cancellationToken);
        var wrong = said.ExceptBy(written.Select(What), What).Concat(written.ExceptBy(said.Select(What), What))
            .Select(row => row.OccupantId).Distinct().ToList();
        wrong.ForEach(appointment => DoesNotFit(log, appointment));
        return wrong.Count == 0 ? null : wrong.Count.ToString(CultureInfo.InvariantCulture);
    }

    static (Guid Appointment, ResourceKind Kind, Guid Resource, NpgsqlRange<DateTime> During, string? Reason) What(Occupation row) =>
        (row.OccupantId, row.ResourceKind, row.ResourceId, row.During, row.ClashReason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The agenda doesn't say of appointment {Appointment} what the appointment says")]
    static partial void DoesNotFit(ILogger log, Guid appointment);
}
