namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How the connection to the mail server becomes safe.</summary>
public enum MailTls
{
    /// <summary>It begins in plain text and is made safe before anything is said; usual on port 587.</summary>
    StartTls,

    /// <summary>It is safe from its first byte; usual on port 465 (RFC 8314).</summary>
    AtOnce,

    /// <summary>Not at all: only to a server on the same machine or network.</summary>
    None,
}
