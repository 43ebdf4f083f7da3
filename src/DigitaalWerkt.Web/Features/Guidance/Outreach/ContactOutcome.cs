namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>Whether a contact is counted.</summary>
public enum ContactOutcome
{
    /// <summary>Now, or by the same form before.</summary>
    Noted,

    /// <summary>The same form said something else before.</summary>
    SentBefore,

    /// <summary>It isn't counted: a colleague just noted the same, and nobody said that this is another talk.</summary>
    Twin,

    /// <summary>The place isn't one of the own organisation.</summary>
    NoPlace,
}
