using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What a new site knows of signals: <c>content/network/signals.yml</c>.</summary>
static class SignalsFile
{
    const string Name = "network/signals.yml";

    /// <summary>Reads the file. A folder without it knows none.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong; then what is read is not to be used.</param>
    public static IReadOnlyList<KnownSignal> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Name);
        if (!File.Exists(path) || Yaml.Read<List<SignalYaml>>(Name, File.ReadAllText(path), 1, problems) is not { } written)
        {
            return [];
        }
        foreach (var (one, fault) in written.SelectMany(one => FaultsOf(one).Select(fault => (one, fault))))
        {
            problems.Add(new ContentProblem(Name, 1, $"Signal {one.Number}: {fault}", "Mend it as the others in this file are written."));
        }
        foreach (var number in written.GroupBy(one => one.Number).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            problems.Add(new ContentProblem(Name, 1, $"Two signals have the number {number}.", "A number is used once."));
        }
        return problems.Count > 0 ? [] : [.. written.Select(KnownOf)];
    }

    static KnownSignal KnownOf(SignalYaml one) => new()
    {
        Number = one.Number,
        Words = WordsOf(one),
        State = SignalSteps.ReadState(one.State)!.Value,
        ReportedOn = Typed.Day(one.ReportedOn),
        PublicText = PlainText.Lines(one.PublicText)!,
        Story = PlainText.Lines(one.Story),
        Sources = PlainText.Lines(one.Sources)!,
        Entries = [.. one.Entries.Select(entry => (Typed.Day(entry.On)!.Value, SignalSteps.ReadState(entry.State), PlainText.Lines(entry.Text)!))],
    };

    static SignalWords WordsOf(SignalYaml one) => new()
    {
        What = PlainText.Line(one.What) ?? "",
        ToWhom = PlainText.Line(one.ToWhom),
        People = null,
        Place = PlainText.Line(one.Place),
        Since = PlainText.Line(one.Since),
        WouldHelp = PlainText.Lines(one.WouldHelp),
    };

    static IEnumerable<string> FaultsOf(SignalYaml one)
    {
        if (one.Number is < 1 or > Signal.MostNumber)
        {
            yield return $"its number is not between 1 and {Signal.MostNumber}.";
        }
        // What is answered needs an answer, and what is bundled a place: a file has neither.
        if (SignalSteps.ReadState(one.State) is null or SignalState.Answered or SignalState.Bundled)
        {
            yield return $"'{one.State}' is no state that a file can give.";
        }
        if (one.ReportedOn is not null && Typed.Day(one.ReportedOn) is null)
        {
            yield return "reported-on is no day.";
        }
        foreach (var (field, _, _) in SignalRules.FaultsOf(WordsOf(one)))
        {
            yield return $"{field} is missing or too long.";
        }
        (string Field, string? Text, int Most)[] texts =
        [
            ("public-text", one.PublicText, Signal.PublicLength), ("sources", one.Sources, Signal.SourcesLength), ("story", one.Story ?? "-", Signal.LongLength),
        ];
        foreach (var (field, text, most) in texts)
        {
            if (PlainText.Lines(text)?.Length is null || PlainText.Lines(text)!.Length > most)
            {
                yield return $"{field} is missing or too long.";
            }
        }
        foreach (var entry in one.Entries)
        {
            if (Typed.Day(entry.On) is null || (entry.State is not null && SignalSteps.ReadState(entry.State) is null)
                || PlainText.Lines(entry.Text)?.Length is null or > SignalEntry.TextLength)
            {
                yield return $"its entry of {entry.On} has no day, no text, or a state that nobody knows.";
            }
        }
    }
}
