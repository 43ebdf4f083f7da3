using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An answer that isn't sent yet.</summary>
/// <param name="Files">Ids of the files that go with it.</param>
public sealed record Draft(string Text, ImmutableList<string> Files)
{
    public static readonly Draft Empty = new("", []);

    public bool IsEmpty => Text.Length == 0 && Files.IsEmpty;
}
