namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>What has just happened with a question, to say it on its page.</summary>
public enum Happened
{
    /// <summary>Nothing: it is only looked at.</summary>
    Nothing,

    Asked,

    /// <summary>The person said something.</summary>
    Replied,

    /// <summary>The person sent a photo or a document.</summary>
    SentFile,

    /// <summary>The person said that it is solved.</summary>
    Solved,

    /// <summary>The person said how the help was, after it was solved.</summary>
    Judged,
}
