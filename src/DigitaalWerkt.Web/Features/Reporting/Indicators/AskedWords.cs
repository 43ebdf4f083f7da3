using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>A sentence that somebody reads: in Dutch, and in the help languages.</summary>
/// <param name="Help">By the code of the language.</param>
public sealed record AskedWords(string Dutch, IReadOnlyDictionary<string, string> Help)
{
    /// <summary>Null: that language has none.</summary>
    public string? In(Language? language) => language is null ? null : Help.GetValueOrDefault(language.Code);
}
