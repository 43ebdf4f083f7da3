namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What has to be done with the e-mail of a practice task.</summary>
public enum PracticeGoal
{
    /// <summary>Open it.</summary>
    Open,

    /// <summary>Look at the details of its sender.</summary>
    Sender,

    /// <summary>Answer it.</summary>
    Reply,

    /// <summary>Mark it as spam.</summary>
    Spam,
}
