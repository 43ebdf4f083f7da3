namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How a message reaches somebody. The names stand readable in the database.</summary>
public enum Channel
{
    /// <summary>To an e-mail address.</summary>
    Email,

    /// <summary>To a mobile number.</summary>
    Sms,

    /// <summary>A staff member calls and ticks it off.</summary>
    Call,

    /// <summary>It is printed, or stands on a page that the person opens; nothing is sent.</summary>
    Print,
}
