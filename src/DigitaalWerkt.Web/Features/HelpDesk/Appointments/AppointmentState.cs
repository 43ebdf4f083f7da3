namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>How it stands with an appointment. The names stand readable in the database.</summary>
public enum AppointmentState
{
    Planned,
    Cancelled,

    /// <summary>They met.</summary>
    Held,

    /// <summary>The person didn't come.</summary>
    Missed,
}
