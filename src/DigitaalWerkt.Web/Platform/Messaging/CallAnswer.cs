namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>What came of a call. The names stand readable in the database.</summary>
public enum CallAnswer
{
    /// <summary>Spoken; and to a question: yes.</summary>
    Yes,

    /// <summary>The person doesn't want the seat, or doesn't come.</summary>
    No,
}
