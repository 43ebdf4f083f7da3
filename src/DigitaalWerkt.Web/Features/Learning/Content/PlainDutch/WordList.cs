namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>Words that a reader at level A2 knows, with all their regular forms.</summary>
public sealed class WordList(IEnumerable<string> words)
{
    readonly HashSet<string> stems = [.. words.SelectMany(WordForms.Stems)];

    /// <summary>Reads a file with one word a line; empty lines and lines that begin with # are skipped.</summary>
    public static WordList Read(string file) => new(File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));

    public bool Knows(string word) => WordForms.Stems(word).Any(stems.Contains);
}
