namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>What has just happened with a booking, to say it on its page.</summary>
public enum Happened
{
    /// <summary>Nothing: it is only looked at.</summary>
    Nothing,

    /// <summary>It was booked once more, and was there already.</summary>
    Already,

    /// <summary>The seat was moved here.</summary>
    Moved,
}
