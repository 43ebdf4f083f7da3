namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>
/// The formula of Flesch as W. H. Douma fitted it to Dutch: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
/// 100 is very easy, 0 very hard. It only measures length, so it says nothing about very short texts and never proves that a text
/// is clear.
/// </summary>
/// <remarks>W. H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960.</remarks>
public static class FleschDouma
{
    /// <summary>Under this many words the score jumps with every word.</summary>
    public const int FewestWords = 20;

    /// <param name="texts">Each begins and ends a sentence.</param>
    /// <returns>The score, or null when there are too few words.</returns>
    public static double? Score(IEnumerable<string> texts)
    {
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var sentence in texts.SelectMany(Sentences.In))
        {
            var read = Words.In(sentence).Where(word => word.IndexOfAny(['@', '/', '_']) < 0).ToList();
            words += read.Count;
            sentences += read.Count > 0 ? 1 : 0;
            syllables += read.Sum(Syllables.In);
        }
        return words < FewestWords ? null : 206.84 - (0.93 * words / sentences) - (77.0 * syllables / words);
    }
}
