namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>How far an issue is. The names stand readable in the database.</summary>
public enum IssueState
{
    /// <summary>Editors work on it.</summary>
    Draft,

    /// <summary>It leaves, some readers each minute. Everybody can read it on the site, and nothing in it changes any more.</summary>
    Sending,

    /// <summary>Some readers have it; an editor stopped it.</summary>
    Stopped,

    /// <summary>It was written to every reader.</summary>
    Sent,
}
