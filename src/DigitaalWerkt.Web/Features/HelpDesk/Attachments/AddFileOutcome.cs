namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>What became of a file that was sent to a question.</summary>
public enum AddFileOutcome
{
    Added,

    /// <summary>The question has as many as it may have.</summary>
    TooMany,

    /// <summary>The question has ended: nobody looks at it any more.</summary>
    Ended,
}
