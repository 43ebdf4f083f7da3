namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>A Dutch line that visitors read now.</summary>
/// <param name="Of">The course or the place where it stands, the first one of them.</param>
public sealed record UsedLine(string Dutch, string Of)
{
    /// <summary>The lines of some texts that belong together; each is translated by itself.</summary>
    public static IEnumerable<UsedLine> In(string of, params string?[] texts) =>
        texts.SelectMany(text => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(line => new UsedLine(line, of));
}
