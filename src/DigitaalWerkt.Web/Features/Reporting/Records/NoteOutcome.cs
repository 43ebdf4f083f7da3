namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What became of it.</summary>
public enum NoteOutcome
{
    Noted,

    /// <summary>No such client, or nobody asks this in that operation any more.</summary>
    Gone,

    /// <summary>A colleague asked before. What was answered then stays.</summary>
    AskedBefore,

    /// <summary>Something else was sent before with the same form.</summary>
    SentBefore,
}
