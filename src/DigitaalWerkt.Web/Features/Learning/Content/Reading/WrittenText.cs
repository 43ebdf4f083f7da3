namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A text as it stands in a file.</summary>
/// <param name="OwnWords">Its plain text without the words of real buttons, which are not the writer's choice.</param>
sealed record WrittenText(int Line, TextPlace Place, Prose Prose, string OwnWords)
{
    /// <summary>The keys of the facts that it names.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>A text without Markdown.</summary>
    public static WrittenText Plain(int line, TextPlace place, string text) => new(line, place, Markup.Plain(text), text);
}
