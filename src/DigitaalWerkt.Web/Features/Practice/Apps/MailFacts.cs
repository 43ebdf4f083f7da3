namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What mail, the app that is written in code, reports to the conditions of all others.</summary>
static class MailFacts
{
    public const string App = "mail";

    /// <summary>The set of the e-mails that another app sent: kept beside the facts of apps, named by none of them.</summary>
    public const string Delivered = "mail.bezorgd";

    public static readonly IReadOnlySet<string> Names = new HashSet<string> { "gelezen", "spam", "beantwoord" };

    /// <summary>The e-mails that conditions name.</summary>
    public static IEnumerable<string> MailsIn(IEnumerable<Condition.Term> terms) => terms
        .Where(term => term.Name.StartsWith($"{App}.", StringComparison.Ordinal))
        .Select(term => term.Right?.Word)
        .OfType<string>();

    public static FactValue? Find(string app, string name, PhoneState state) => (app, name) switch
    {
        (App, "gelezen") => new FactValue("", state.Read),
        (App, "spam") => new FactValue("", state.Spam),
        (App, "beantwoord") => new FactValue("", [.. state.Sent.Select(sent => sent.ReplyTo)]),
        _ => null,
    };
}
