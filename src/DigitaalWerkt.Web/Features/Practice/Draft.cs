using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An answer that isn't sent yet.</summary>
/// <param name="Files">Ids of the files that go with it.</param>
public sealed record Draft(string Text, ImmutableList<string> Files)
{
    public static readonly Draft Empty = new("", []);

    public bool IsEmpty => Text.Length == 0 && Files.IsEmpty;

    /// <summary>Both texts, one under the other, and all files. Merging the same draft twice changes nothing.</summary>
    public Draft Merge(Draft other) => new(BothTexts(other.Text), [.. Files.Union(other.Files)]);

    string BothTexts(string other) =>
        Text.Contains(other, StringComparison.Ordinal) ? Text
        : other.Contains(Text, StringComparison.Ordinal) ? other
        : $"{Text}\n\n{other}";
}
