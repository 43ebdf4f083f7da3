namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

/// <summary>What became of something that was sent in. The names stand readable in the database.</summary>
public enum SubmissionState
{
    /// <summary>No editor decided yet.</summary>
    Waiting,

    /// <summary>It stands in an issue, perhaps shortened.</summary>
    Taken,

    /// <summary>An editor said no, with a reason.</summary>
    Declined,

    /// <summary>Whoever sent it doesn't want it any more.</summary>
    Withdrawn,
}
