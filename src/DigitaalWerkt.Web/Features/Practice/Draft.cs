using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An answer that isn't sent yet.</summary>
/// <param name="Files">Ids of the files that go with it.</param>
public sealed record Draft(string Text, ImmutableList<string> Files)
{
    // Two empty lines: paragraphs of one text have one between them.
    const string Between = "\n\n\n";

    public static readonly Draft Empty = new("", []);

    public bool IsEmpty => Text.Length == 0 && Files.IsEmpty;

    /// <summary>
    /// All texts, one under the other, and all files. Merging the same draft twice changes nothing, and neither does the order in which
    /// devices are merged.
    /// </summary>
    public Draft Merge(Draft other) => new(
        Text == other.Text ? Text : AllTexts(other.Text),
        Files.SequenceEqual(other.Files) ? Files : [.. Files.Union(other.Files).Order(StringComparer.Ordinal)]);

    // A text that stands in another one is an earlier state of it.
    string AllTexts(string other)
    {
        var texts = new[] { Text, other }
            .SelectMany(text => text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        return string.Join(
            Between,
            texts.Where(text => !texts.Exists(longer => longer != text && longer.Contains(text, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal));
    }
}
