namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>What was just done in the agenda of a steward, for the next page to say it.</summary>
public enum AgendaDone
{
    Nothing,

    /// <summary>Weekly hours were saved.</summary>
    Hours,

    /// <summary>Weekly hours end.</summary>
    Ended,

    /// <summary>What counts on one day was saved.</summary>
    Day,

    /// <summary>An appointment has another hour.</summary>
    Moved,

    /// <summary>The desk called an appointment off.</summary>
    CalledOff,

    /// <summary>It was said how an appointment went.</summary>
    Judged,
}
