namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>The words that say for whom an initiative is, by question. The key of the text of one is <c>Audience_</c> and its code.</summary>
public static class Audience
{
    public static readonly IReadOnlyList<string> Wants = ["werk-vinden", "iets-leren", "werk-proberen", "digitaal-leren"];
    public static readonly IReadOnlyList<string> Ages = ["jonger-dan-25", "25-tot-54", "55-plus"];
    public static readonly IReadOnlyList<string> Dutch = ["nog-geen-nederlands", "beetje-nederlands", "goed-nederlands"];
    public static readonly IReadOnlyList<string> Statuses = ["zonder-werk", "met-werk", "op-school", "nieuw-in-belgie", "zonder-uitkering"];

    /// <summary>All of them, by the name of their question.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Questions = new Dictionary<string, IReadOnlyList<string>>
    {
        ["Wants"] = Wants, ["Ages"] = Ages, ["Dutch"] = Dutch, ["Statuses"] = Statuses,
    };

    public static bool Knows(string code) => Questions.Values.Any(codes => codes.Contains(code));
}
