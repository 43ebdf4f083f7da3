using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>An appointment, as a staff member sees it.</summary>
/// <param name="Name">The first name; null: not theirs to know, or forgotten.</param>
public sealed record SeenAppointment(AppointmentFacts Facts, string? Name)
{
    public Appointment Appointment => Facts.Appointment;

    /// <summary>The name, or else the code of the question.</summary>
    public string Called => Name ?? Facts.Code;
}
