namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>What was just done with an appointment, for its page to say it.</summary>
public enum JustDone
{
    /// <summary>Nothing: it is only looked at.</summary>
    Nothing,

    Made,

    /// <summary>To another hour, day or place.</summary>
    Moved,

    /// <summary>The person can't come.</summary>
    Cancelled,
}
