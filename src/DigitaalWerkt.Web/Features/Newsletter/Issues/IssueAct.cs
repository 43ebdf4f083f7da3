namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>What an editor does with an issue as a whole.</summary>
public enum IssueAct
{
    /// <summary>Sends it to oneself.</summary>
    Try,

    /// <summary>Begins to send it to every reader.</summary>
    Send,

    /// <summary>Stops half way.</summary>
    Stop,

    /// <summary>Goes on after that.</summary>
    Resume,

    /// <summary>Throws a draft away.</summary>
    Delete,
}
