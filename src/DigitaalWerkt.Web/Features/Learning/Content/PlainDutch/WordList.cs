namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>Words that a reader at level A2 knows, with all their regular forms.</summary>
public sealed class WordList(IEnumerable<string> words)
{
    readonly HashSet<string> stems = [.. words.SelectMany(WordForms.Stems)];

    /// <summary>Reads files with one word a line; what stands behind # is a remark.</summary>
    public static WordList Read(params IEnumerable<string> files) =>
        new(files.SelectMany(File.ReadLines).Select(line => line.Split('#')[0].Trim()).Where(word => word.Length > 0));

    public bool Knows(string word) => WordForms.Stems(word).Any(stems.Contains);
}
