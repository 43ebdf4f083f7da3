namespace DigitaalWerkt.Web.Features.Classes.Attendance;

public enum SignOffOutcome
{
    /// <summary>Signed off, now or before.</summary>
    SignedOff,

    /// <summary>Somebody on the list has nothing noted beside their name.</summary>
    Incomplete,

    /// <summary>The class hasn't begun, or doesn't go on.</summary>
    NotNow,
}
