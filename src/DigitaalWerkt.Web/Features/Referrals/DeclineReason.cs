namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>Why the other side says no. The names stand readable in the database.</summary>
public enum DeclineReason
{
    NoRoom,

    /// <summary>What the person needs isn't what they do.</summary>
    NoFit,

    /// <summary>The person doesn't meet what is asked there, such as a place to live or a status.</summary>
    NotForThem,

    /// <summary>The person is helped there already.</summary>
    HereAlready,
}
