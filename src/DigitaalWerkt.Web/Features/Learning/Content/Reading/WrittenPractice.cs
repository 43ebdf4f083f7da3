using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <param name="Task">What has to be done; null in a translation, which has only words.</param>
/// <param name="Misses">In the order of their keys.</param>
sealed record WrittenPractice(
    int Line,
    WrittenPractice.Facts? Task,
    WrittenText Words,
    IReadOnlyList<WrittenText> Hints,
    WrittenText Show,
    WrittenText Done,
    IReadOnlyList<(string Key, WrittenText Words)> Misses) : WrittenBlock(Line)
{
    public sealed record Facts(PracticeGoal Goal, YamlText Mail, YamlText? Attach, PracticeStart Start, YamlText? Text);

    public override string Shape =>
        $"a practice task with {Hints.Count} hints and kind words for {string.Join(", ", Misses.Select(miss => miss.Key))}";

    public override IReadOnlyList<WrittenText> Texts => [Words, .. Hints, Show, Done, .. Misses.Select(miss => miss.Words)];

    public override IReadOnlyList<WrittenText> DutchTexts =>
        Task?.Text is { } text
            ? [.. text.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => WrittenText.Plain(text.Line + 1 + i, TextPlace.Page, line))]
            : [];

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings)
    {
        var facts = Task ?? throw new InvalidOperationException("A practice task is built from the Dutch.");
        var afterHints = 1 + Hints.Count;
        return new PracticeBlock
        {
            Goal = facts.Goal,
            Mail = facts.Mail.Value,
            Attach = facts.Attach?.Value,
            Start = facts.Start,
            Text = facts.Text?.Value.TrimEnd(),
            Task = texts[0],
            Hints = [.. texts.Skip(1).Take(Hints.Count)],
            Show = texts[afterHints],
            Done = texts[afterHints + 1],
            Misses = Misses.Select((miss, i) => (miss.Key, Words: texts[afterHints + 2 + i])).ToDictionary(miss => miss.Key, miss => miss.Words),
        };
    }
}
