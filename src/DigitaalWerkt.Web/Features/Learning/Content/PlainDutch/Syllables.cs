using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>
/// Counts the syllables of a Dutch word by its vowel groups. That is right for nearly all words of plain Dutch; the
/// English words that lessons can't do without are listed.
/// </summary>
public static partial class Syllables
{
    static readonly Dictionary<string, int> English = new()
    {
        ["coach"] = 1, ["download"] = 2, ["downloaden"] = 3, ["facebook"] = 2, ["google"] = 2, ["home"] = 1, ["online"] = 2, ["site"] = 1, ["smartphone"] = 2,
        ["software"] = 2, ["team"] = 1, ["update"] = 2, ["upload"] = 2, ["uploaden"] = 3, ["website"] = 2, ["wifi"] = 2,
    };

    /// <summary>At least 1. A part with a hyphen counts for itself; a digit and a letter that is spelt out count 1 each.</summary>
    public static int In(string word) => Math.Max(1, word.Split('-', '\'', '’', '.', '@', '/', '_').Sum(OfPart));

    static int OfPart(string part)
    {
        if (part.Length is >= 2 and <= 5 && part.All(char.IsUpper))
        {
            return part.Length;
        }
        var letters = Simplify(part.ToLowerInvariant());
        if (English.TryGetValue(letters, out var known) || (letters.EndsWith('s') && English.TryGetValue(letters[..^1], out known)))
        {
            return known;
        }
        var digits = letters.Count(char.IsDigit);
        var groups = Nucleus().Count(letters);
        // Without a vowel it is spelt out: cv, pdf, sms. A single consonant is the s of foto's.
        return groups + digits > 0 ? groups + digits : letters.Length > 1 ? letters.Length : 0;
    }

    // Accents of stress or of foreign words change no syllable (één, café); the trema does, so it stays.
    static string Simplify(string word)
    {
        var letters = word.Normalize(NormalizationForm.FormD)
            .Where(letter => letter == '\u0308' || char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Normalize(NormalizationForm.FormKC).Replace("qu", "kw");
    }

    // Longest first. A trema begins a syllable, and takes the vowel that sounds with it along: geëerd, beëindigen, naïef.
    // "tion" is one (station); an y before a vowel is a consonant (yoga).
    [GeneratedRegex("aai|ooi|oei|eeu|ieu|eau|(?<=t)io(?=n)|ë[eiu]|ï[ej]|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|ai|oi|ou|au|[aeiouäëïöüÿ]|y(?![aeiou])")]
    private static partial Regex Nucleus();
}
