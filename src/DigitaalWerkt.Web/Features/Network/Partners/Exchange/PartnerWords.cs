using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>The words of the table: the same ones that stand on the pages.</summary>
public sealed class PartnerWords(Texts texts)
{
    public string Heading(PartnerColumn column) => Say(column switch
    {
        PartnerColumn.Code => "Network_Table_Code",
        PartnerColumn.Name => "Name",
        PartnerColumn.Tasks => "Partner_Does",
        PartnerColumn.CheckedBy => "Network_Table_CheckedBy",
        PartnerColumn.Summary or PartnerColumn.Audience or PartnerColumn.Contact or PartnerColumn.Roles or PartnerColumn.Keeper => $"Partner_{column}",
        _ => $"Network_{column}",
    });

    /// <summary>Codes as words between semicolons: a word may hold a comma.</summary>
    public string Join(IEnumerable<string> codes, Func<string, string> key) => string.Join("; ", codes.Select(code => Say(key(code))));

    /// <summary>The codes of words between semicolons or on lines of their own, in their order; and the words that nobody knows.</summary>
    public (IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown) Read(string cell, IReadOnlyList<string> codes, Func<string, string> key)
    {
        var words = cell.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(TableColumns.Key);
        var known = codes.Where(code => words.Contains(TableColumns.Key(Say(key(code)))) || words.Contains(code)).ToList();
        var read = known.SelectMany(code => new[] { code, TableColumns.Key(Say(key(code))) }).ToHashSet();
        return (known, [.. words.Where(same => !read.Contains(same.Key)).Select(same => same.First())]);
    }

    public string Say(string key, params object?[] args) => texts.Dutch("Network", key, args);
}
