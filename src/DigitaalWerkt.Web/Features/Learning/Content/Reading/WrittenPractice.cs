using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <param name="Task">What has to be done in the mail app; null in another app, and in a translation, which has only words.</param>
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
    /// <summary>What has to be done in an app that is data; null in mail, and in a translation.</summary>
    public InApp? App { get; init; }

    /// <param name="With">By the name of the fact.</param>
    public sealed record InApp(
        YamlText Id,
        YamlText? Start,
        YamlText Goal,
        Condition Condition,
        ImmutableArray<(string Fact, YamlText Value)> With,
        ImmutableArray<(AppMiss Turn, YamlText When)> Turns,
        ImmutableArray<YamlText> Shows,
        ImmutableArray<YamlText> Files,
        IReadOnlyDictionary<string, ImmutableArray<YamlText>> Offers);

    public sealed record Facts(PracticeGoal Goal, YamlText Mail, YamlText? Attach, PracticeStart Start, YamlText? Text);

    public override string Shape =>
        $"a practice task with {Hints.Count} hints and kind words for {string.Join(", ", Misses.Select(miss => miss.Key))}";

    public override IReadOnlyList<WrittenText> Texts => [Words, .. Hints, Show, Done, .. Misses.Select(miss => miss.Words)];

    public override IReadOnlyList<WrittenText> DutchTexts => App is { } app
        ? [.. app.Offers.Where(offer => offer.Key != Letter.ToField).SelectMany(offer => offer.Value).SelectMany(LinesOf)]
        : Task?.Text is { } text
            ? [.. text.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => WrittenText.Plain(text.Line + 1 + i, TextPlace.Page, line))]
            : [];

    static IEnumerable<WrittenText> LinesOf(YamlText text) =>
        text.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => WrittenText.Plain(text.Line, TextPlace.Later, line));

    public override Block Build(IReadOnlyList<Localised<Prose>> texts, IReadOnlyDictionary<string, Drawing> drawings)
    {
        var afterHints = 1 + Hints.Count;
        var (task, hints, show, done) = (texts[0], texts.Skip(1).Take(Hints.Count).ToList(), texts[afterHints], texts[afterHints + 1]);
        var misses = Misses.Select((miss, i) => (miss.Key, Words: texts[afterHints + 2 + i])).ToDictionary(miss => miss.Key, miss => miss.Words);
        if (App is { } app)
        {
            return new AppPracticeBlock
            {
                App = app.Id.Value,
                Start = app.Start?.Value,
                Goal = app.Goal.Value,
                Condition = app.Condition,
                With = [.. app.With.Select(pair => (pair.Fact, pair.Value.Value))],
                Turns = [.. app.Turns.Select(turn => turn.Turn)],
                Shows = [.. app.Shows.Select(shown => shown.Value)],
                Files = [.. app.Files.Select(file => file.Value)],
                Offers = new LetterOffers(Offered(Letter.ToField), Offered(Letter.SubjectField), Offered(Letter.TextField)),
                Task = task,
                Hints = hints,
                Show = show,
                Done = done,
                Misses = misses,
            };
        }
        ImmutableArray<string> Offered(string field) =>
            App!.Offers.TryGetValue(field, out var offers) ? [.. offers.Select(offer => offer.Value.TrimEnd())] : [];

        var facts = Task ?? throw new InvalidOperationException("A practice task is built from the Dutch.");
        return new MailPracticeBlock
        {
            Goal = facts.Goal,
            Mail = facts.Mail.Value,
            Attach = facts.Attach?.Value,
            Start = facts.Start,
            Text = facts.Text?.Value.TrimEnd(),
            Task = task,
            Hints = hints,
            Show = show,
            Done = done,
            Misses = misses,
        };
    }
}
