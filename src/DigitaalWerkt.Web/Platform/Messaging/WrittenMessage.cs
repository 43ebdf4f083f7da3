namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>A message as it goes out.</summary>
/// <param name="To">An e-mail address, an E.164 number, or for a call the number and name to show.</param>
/// <param name="Subject">Of an e-mail; the title of a call.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Calendar">An appointment to go with it, with its method (REQUEST or CANCEL), or null.</param>
public sealed record WrittenMessage(string To, string Subject, string Text, CalendarPart? Calendar = null)
{
    /// <summary>Still true, and no way is left to send it.</summary>
    public static readonly WrittenMessage WithoutAddress = new("", "", "");

    /// <summary>Whether it can be handed over.</summary>
    public bool HasAddress => To.Length > 0;

    /// <summary>The same text for whoever reads an e-mail as HTML; null: it is plain text only.</summary>
    public string? Html { get; init; }

    /// <summary>The list to whose readers it goes; null: it is for this reader alone.</summary>
    public MailingList? List { get; init; }

    /// <summary>Where an answer to an e-mail goes; null: to whom it came from.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Until when it is of use; what can't be sent before that is not put off. Null: it can wait.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>True for a warning that mustn't wait until tomorrow because others used the day up: the ceilings don't hold it back.</summary>
    public bool PassesCeilings { get; init; }
}
