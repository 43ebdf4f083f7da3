namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>
/// Reads a long text: a line that begins with <c># </c> is a heading, lines that begin with <c>- </c> are a list, and lines together are a
/// paragraph. There is nothing else, so no text becomes markup.
/// </summary>
public static class LongText
{
    const string Heading = "# ";
    const string Item = "- ";

    /// <summary>The parts of a text in their order.</summary>
    public static IReadOnlyList<LongTextPart> Read(string? text)
    {
        var parts = new List<LongTextPart>();
        LongTextPartKind? open = null;
        foreach (var line in (text ?? "").Split('\n').Select(line => line.Trim()))
        {
            var (kind, words) = Of(line);
            if (kind is not { } known)
            {
                open = null;
                continue;
            }
            if (known == open && known != LongTextPartKind.Heading)
            {
                parts[^1] = parts[^1] with { Lines = [.. parts[^1].Lines, words] };
            }
            else
            {
                parts.Add(new(known, [words]));
            }
            open = known;
        }
        return parts;
    }

    static (LongTextPartKind? Kind, string Words) Of(string line) =>
        line.Length == 0 ? (null, "")
        : line.StartsWith(Heading, StringComparison.Ordinal) ? (LongTextPartKind.Heading, line[Heading.Length..].Trim())
        : line.StartsWith(Item, StringComparison.Ordinal) ? (LongTextPartKind.Points, line[Item.Length..].Trim())
        : (LongTextPartKind.Paragraph, line);
}
