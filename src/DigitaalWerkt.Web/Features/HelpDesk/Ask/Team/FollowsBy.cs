namespace DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;

/// <summary>How a client finds a question again that a counsellor asked.</summary>
public enum FollowsBy
{
    /// <summary>By the code and the last digits of the number.</summary>
    Digits,

    /// <summary>By the code and the e-mail address.</summary>
    Email,

    /// <summary>By the card.</summary>
    Card,

    /// <summary>With the counsellor, who gets the answer and the link.</summary>
    Counsellor,
}
