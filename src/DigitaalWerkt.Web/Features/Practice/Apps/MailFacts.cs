namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What mail, the app that is written in code, reports to the conditions of all others.</summary>
static class MailFacts
{
    public const string App = "mail";

    /// <summary>The set of the e-mails that another app sent: kept beside the facts of apps, named by none of them.</summary>
    public const string Delivered = "mail.bezorgd";

    /// <summary>The sets of the files of e-mails that were opened, and kept.</summary>
    public const string Opened = "mail.geopend";
    public const string Saved = "mail.opgeslagen";

    public static readonly IReadOnlySet<string> Names =
        new HashSet<string> { "gelezen", "spam", "beantwoord", "geopend", "opgeslagen", "link-geopend", "doorgestuurd" };

    /// <summary>The e-mails of which the link was tapped.</summary>
    public const string LinksOpened = "mail.link-geopend";

    /// <summary>What the last new e-mail says that was sent, and to whom the last went that was sent on.</summary>
    public static readonly IReadOnlySet<string> Texts =
        new HashSet<string> { "nieuw-aan", "nieuw-onderwerp", "nieuw-tekst", "nieuw-bijlage", "doorgestuurd-aan" };

    /// <summary>Whether a name stands for words of an e-mail that was sent.</summary>
    public static bool IsText(string name) => name.Split('.') is [App, var text] && Texts.Contains(text);

    /// <summary>Whether a name stands for a set of files, and not of e-mails.</summary>
    public static bool IsOfFiles(string name) => name is Opened or Saved;

    /// <summary>The e-mails that conditions name.</summary>
    public static IEnumerable<string> MailsIn(IEnumerable<Condition.Term> terms) => terms
        .Where(term => term.Name.StartsWith($"{App}.", StringComparison.Ordinal) && !IsOfFiles(term.Name) && !IsText(term.Name))
        .Select(term => term.Right?.Word)
        .OfType<string>();

    public static FactValue? Find(string app, string name, PhoneState state) => (app, name) switch
    {
        (App, "gelezen") => new FactValue("", state.Read),
        (App, "spam") => new FactValue("", state.Spam),
        (App, "geopend") => new FactValue("", state.Members(Opened)),
        (App, "opgeslagen") => new FactValue("", state.Members(Saved)),
        (App, "beantwoord") => new FactValue("", [.. state.Sent.Where(sent => sent.IsAnswer).Select(sent => sent.ReplyTo)]),
        (App, "doorgestuurd") => new FactValue("", [.. Forwarded(state).Select(sent => sent.ReplyTo)]),
        (App, "doorgestuurd-aan") => new FactValue(Forwarded(state).LastOrDefault()?.To ?? ""),
        (App, "link-geopend") => new FactValue("", state.Members(LinksOpened)),
        (App, "nieuw-aan") => new FactValue(New(state)?.To ?? ""),
        (App, "nieuw-onderwerp") => new FactValue(New(state)?.Subject ?? ""),
        (App, "nieuw-tekst") => new FactValue(New(state)?.Text ?? ""),
        (App, "nieuw-bijlage") => new FactValue(New(state)?.Files.FirstOrDefault() ?? ""),
        _ => null,
    };

    static IEnumerable<SentMail> Forwarded(PhoneState state) => state.Sent.Where(sent => !sent.IsAnswer && !sent.IsNew);

    static SentMail? New(PhoneState state) => state.Sent.FindLast(sent => sent.IsNew);
}
