namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What the practice phone can show.</summary>
public enum ScreenKind
{
    Inbox,
    Message,
    Sender,

    /// <summary>An open e-mail with what stands behind "Meer".</summary>
    More,

    /// <summary>The file that came with an e-mail, open.</summary>
    Attachment,

    /// <summary>A new e-mail.</summary>
    Compose,

    /// <summary>The files, to take one along with a new e-mail.</summary>
    ComposeFiles,

    /// <summary>An e-mail that is sent on.</summary>
    Forward,

    /// <summary>The false website behind the link of an e-mail.</summary>
    Website,

    Reply,
    Files,
    Sent,
    SentMessage,
    Spam,

    /// <summary>The apps as large icons.</summary>
    Home,

    /// <summary>A screen of an app that is data.</summary>
    App,
}
