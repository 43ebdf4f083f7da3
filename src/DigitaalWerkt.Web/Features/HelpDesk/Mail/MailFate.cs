namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>What became of an e-mail that came in, and why. The names stand readable in the database.</summary>
public enum MailFate
{
    /// <summary>Nobody looked at it yet.</summary>
    New,

    /// <summary>It stands with its question.</summary>
    Filed,

    /// <summary>Another part of the site took it.</summary>
    Taken,

    /// <summary>A machine wrote it: out of office, a receipt.</summary>
    AutoReply,

    /// <summary>A mail server says that something didn't arrive.</summary>
    Bounce,

    /// <summary>It was sent to many.</summary>
    Bulk,

    /// <summary>A steward threw it away.</summary>
    ThrownAway,

    // From here on a steward has to look.

    /// <summary>The address that it was sent to belongs to no question.</summary>
    NoQuestion,

    /// <summary>Somebody else than the person wrote it.</summary>
    OtherSender,

    /// <summary>The question ended too long ago to go on with.</summary>
    Ended,

    /// <summary>It has no words and no files.</summary>
    Empty,

    /// <summary>More came for this question in one day than people write.</summary>
    TooMany,

    /// <summary>No program of ours can read it.</summary>
    Unreadable,
}
