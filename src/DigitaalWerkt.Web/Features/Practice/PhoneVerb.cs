namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What a learner can do on the practice phone that it remembers. Looking at a list is a link and changes nothing.</summary>
public enum PhoneVerb
{
    /// <summary>Open an e-mail from the inbox or from the spam folder.</summary>
    Open,

    /// <summary>Look who sent the open e-mail.</summary>
    ShowSender,

    /// <summary>Begin an answer to the open e-mail.</summary>
    StartReply,

    /// <summary>Put words in the answer by typing.</summary>
    Write,

    /// <summary>Put the text that the task offers in the answer.</summary>
    Copy,

    /// <summary>Go from the answer to the files.</summary>
    AddFile,

    /// <summary>Take a file along with the answer.</summary>
    Attach,

    /// <summary>Leave a file out again.</summary>
    Detach,

    /// <summary>Leave the answer for what it is and go back to the e-mail.</summary>
    Back,

    /// <summary>Send the answer.</summary>
    Send,

    /// <summary>Put words that the task offers in a field of an e-mail.</summary>
    Fill,

    /// <summary>Tap the link in an e-mail.</summary>
    OpenLink,

    /// <summary>Open the file that came with the e-mail.</summary>
    OpenFile,

    /// <summary>Keep that file on the phone.</summary>
    SaveFile,

    MarkSpam,
    NotSpam,

    /// <summary>Tap something on a screen of an app.</summary>
    Tap,

    /// <summary>Take back the last act.</summary>
    Undo,

    /// <summary>Make the whole phone as new.</summary>
    Reset,

    /// <summary>Ask for a hint with the task.</summary>
    Hint,

    /// <summary>Ask to be shown what to tap.</summary>
    Show,

    /// <summary>Do the task once more, from its beginning.</summary>
    Again,
}
