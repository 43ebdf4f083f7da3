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

    public static readonly IReadOnlySet<string> Names = new HashSet<string> { "gelezen", "spam", "beantwoord", "geopend", "opgeslagen" };

    /// <summary>Whether a name stands for a set of files, and not of e-mails.</summary>
    public static bool IsOfFiles(string name) => name is Opened or Saved;

    /// <summary>The e-mails that conditions name.</summary>
    public static IEnumerable<string> MailsIn(IEnumerable<Condition.Term> terms) => terms
        .Where(term => term.Name.StartsWith($"{App}.", StringComparison.Ordinal) && !IsOfFiles(term.Name))
        .Select(term => term.Right?.Word)
        .OfType<string>();

    public static FactValue? Find(string app, string name, PhoneState state) => (app, name) switch
    {
        (App, "gelezen") => new FactValue("", state.Read),
        (App, "spam") => new FactValue("", state.Spam),
        (App, "geopend") => new FactValue("", state.Members(Opened)),
        (App, "opgeslagen") => new FactValue("", state.Members(Saved)),
        (App, "beantwoord") => new FactValue("", [.. state.Sent.Select(sent => sent.ReplyTo)]),
        _ => null,
    };
}
