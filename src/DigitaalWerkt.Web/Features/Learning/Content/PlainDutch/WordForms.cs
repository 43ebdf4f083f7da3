namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>
/// Which forms count as the same word, so that the word list needs one of them. A word is compared without -s, -'s, -t,
/// -e and -en, and what is left in its other spellings: one consonant for two (knoppen, knop), two vowels for one
/// (namen, naam), f for v and s for z (brieven, brief; huizen, huis). Irregular forms stand in the list themselves.
/// </summary>
public static class WordForms
{
    const int ShortestStem = 3;
    const string Vowels = "aeiou";

    /// <summary>Whether a text uses a word, in any of its forms. A term of several words is looked for as it is written.</summary>
    public static bool Uses(string text, string word)
    {
        if (word.Contains(' '))
        {
            return text.Contains(word, StringComparison.OrdinalIgnoreCase);
        }
        var stems = Stems(word).ToHashSet();
        return Words.In(text).Any(used => Stems(used).Any(stems.Contains));
    }

    /// <summary>The word itself in lower case, and every stem that it could have.</summary>
    public static IEnumerable<string> Stems(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'');
        var stems = new HashSet<string> { lower };
        foreach (var ending in new[] { "'s", "s", "t", "e", "en" })
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length - ending.Length >= ShortestStem)
            {
                stems.UnionWith(ending is "e" or "en" ? Spellings(lower[..^ending.Length]) : [lower[..^ending.Length]]);
            }
        }
        return stems;
    }

    static IEnumerable<string> Spellings(string stem)
    {
        yield return stem;
        if (stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]))
        {
            yield return stem[..^1];
        }
        else if (Voiceless(stem) is var voiceless && voiceless != stem)
        {
            yield return voiceless;
        }
        if (!Vowels.Contains(stem[^1]) && Vowels.Contains(stem[^2]) && !Vowels.Contains(stem[^3]))
        {
            yield return Voiceless(stem[..^1] + stem[^2] + stem[^1]);
        }
    }

    static string Voiceless(string stem) => stem[^1] switch { 'v' => stem[..^1] + 'f', 'z' => stem[..^1] + 's', _ => stem };
}
