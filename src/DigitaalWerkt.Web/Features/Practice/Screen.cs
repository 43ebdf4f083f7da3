namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>One screen of the practice phone. It stands in the address as a short Dutch word: <c>?scherm=e-mail.bakkerij-gesprek</c>.</summary>
/// <param name="Id">
/// The e-mail that the screen is about; for <see cref="ScreenKind.SentMessage"/> the id of the sent e-mail; for
/// <see cref="ScreenKind.App"/> the ids of the app and of its screen, with a point between.
/// </param>
public readonly record struct Screen(ScreenKind Kind, string Id = "")
{
    static readonly Dictionary<ScreenKind, string> Words = new()
    {
        [ScreenKind.Inbox] = "inbox",
        [ScreenKind.Message] = "e-mail",
        [ScreenKind.Sender] = "details",
        [ScreenKind.More] = "meer",
        [ScreenKind.Attachment] = "bijlage",
        [ScreenKind.Compose] = "opstellen",
        [ScreenKind.ComposeFiles] = "bestand-kiezen",
        [ScreenKind.Forward] = "doorsturen",
        [ScreenKind.Website] = "website",
        [ScreenKind.Reply] = "antwoord",
        [ScreenKind.Files] = "bestanden",
        [ScreenKind.Sent] = "verzonden",
        [ScreenKind.SentMessage] = "verzonden-e-mail",
        [ScreenKind.Spam] = "spam",
        [ScreenKind.Home] = "start",
        [ScreenKind.App] = "app",
    };

    public static readonly Screen Inbox = new(ScreenKind.Inbox);
    public static readonly Screen Sent = new(ScreenKind.Sent);
    public static readonly Screen Spam = new(ScreenKind.Spam);

    public static readonly Screen Compose = new(ScreenKind.Compose);
    public static readonly Screen ComposeFiles = new(ScreenKind.ComposeFiles);

    public static readonly Screen Home = new(ScreenKind.Home);

    public static Screen App(string app, string screen) => new(ScreenKind.App, $"{app}.{screen}");
    public static Screen Message(string mail) => new(ScreenKind.Message, mail);
    public static Screen Sender(string mail) => new(ScreenKind.Sender, mail);
    public static Screen More(string mail) => new(ScreenKind.More, mail);
    public static Screen Attachment(string mail) => new(ScreenKind.Attachment, mail);
    public static Screen Forward(string mail) => new(ScreenKind.Forward, mail);
    public static Screen Website(string mail) => new(ScreenKind.Website, mail);
    public static Screen Reply(string mail) => new(ScreenKind.Reply, mail);
    public static Screen Files(string mail) => new(ScreenKind.Files, mail);
    public static Screen SentMessage(string sent) => new(ScreenKind.SentMessage, sent);

    /// <summary>True for the screens that are about one received e-mail.</summary>
    public bool HasMail => IsOpenMail
        || Kind is ScreenKind.Reply or ScreenKind.Files or ScreenKind.Attachment or ScreenKind.Forward or ScreenKind.Website;

    /// <summary>The key of the e-mail that is written on the screen; null when none is, or an answer.</summary>
    public string? LetterKey => Kind switch
    {
        ScreenKind.Compose or ScreenKind.ComposeFiles => Letter.NewKey,
        ScreenKind.Forward => Id,
        _ => null,
    };

    /// <summary>True for the screens on which a received e-mail is read.</summary>
    public bool IsOpenMail => Kind is ScreenKind.Message or ScreenKind.Sender or ScreenKind.More;

    /// <summary>The id of the app that shows the screen, of those that are data; else null.</summary>
    public string? AppId => Kind == ScreenKind.App ? Id.Split('.')[0] : null;

    /// <summary>The id of the screen within its app.</summary>
    public string ScreenId => Id[(Id.IndexOf('.') + 1)..];

    /// <summary>Reads a word from an address; anything may stand there.</summary>
    /// <returns>The screen, or null when the word names none.</returns>
    public static Screen? Parse(string? token)
    {
        var (word, id) = token?.Split('.', 2) switch
        {
            [var only] => (only, ""),
            [var first, var second] => (first, second),
            _ => ("", ""),
        };
        var kind = Words.FirstOrDefault(pair => pair.Value == word);
        return kind.Value is null || NeedsId(kind.Key) != id.Length > 0 ? null : new Screen(kind.Key, id);
    }

    /// <summary>The word for in the address.</summary>
    public override string ToString() => Id.Length == 0 ? Words[Kind] : $"{Words[Kind]}.{Id}";

    static bool NeedsId(ScreenKind kind) =>
        kind is not (ScreenKind.Inbox or ScreenKind.Sent or ScreenKind.Spam or ScreenKind.Home or ScreenKind.Compose
        or ScreenKind.ComposeFiles);
}
