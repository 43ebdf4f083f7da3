using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>The words of the table: the same ones that stand on the pages.</summary>
public sealed class InitiativeWords(Texts texts)
{
    static readonly IReadOnlyList<string> Codes = [.. Audience.Questions.Values.SelectMany(codes => codes)];

    public string Heading(InitiativeColumn column) => column switch
    {
        InitiativeColumn.Code => Say("Network_Table_Code"),
        InitiativeColumn.Name => Say("Name"),
        InitiativeColumn.ValidFrom => Say("Network_From"),
        InitiativeColumn.ValidUntil => Say("Network_Until"),
        InitiativeColumn.CheckedBy => Say("Network_Table_CheckedBy"),
        _ => Say($"Network_{column}"),
    };

    /// <summary>For whom it is, as words between commas.</summary>
    public string For(IEnumerable<string> codes) => string.Join(", ", codes.Select(WordOf));

    /// <summary>The codes of words between commas or on lines of their own, in the order of the questions; and the words that nobody knows.</summary>
    public (IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown) ReadFor(string cell)
    {
        var words = cell.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(TableColumns.Key);
        var known = Codes.Where(code => words.Contains(TableColumns.Key(WordOf(code))) || words.Contains(code)).ToList();
        var read = known.SelectMany(code => new[] { code, TableColumns.Key(WordOf(code)) }).ToHashSet();
        return (known, [.. words.Where(same => !read.Contains(same.Key)).Select(same => same.First())]);
    }

    public string Say(string key, params object?[] args) => texts.Dutch("Network", key, args);

    string WordOf(string code) => Say($"Audience_{code}");
}
