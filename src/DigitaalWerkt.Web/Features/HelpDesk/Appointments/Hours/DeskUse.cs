namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>How people come to a steward in these hours. The names stand readable in the database.</summary>
public enum DeskUse
{
    Appointments,
    WalkIn,

    /// <summary>With an appointment, and without one in between.</summary>
    Both,
}
