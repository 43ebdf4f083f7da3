namespace DigitaalWerkt.Web.Platform.Calendars;

/// <summary>What a calendar file asks of the program that opens it (RFC 5546).</summary>
public enum CalendarMethod
{
    /// <summary>To look at or to follow: a link on a page, a feed.</summary>
    Publish,

    /// <summary>An appointment of one person, new or changed.</summary>
    Request,

    /// <summary>That appointment doesn't go on.</summary>
    Cancel,
}
