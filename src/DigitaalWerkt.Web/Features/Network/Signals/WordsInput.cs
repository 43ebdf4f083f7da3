using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What is reported, as it stands in a form: text that a person may leave half finished.</summary>
public class WordsInput
{
    public string? What { get; set; }
    public string? ToWhom { get; set; }
    public string? People { get; set; }
    public string? Place { get; set; }
    public string? Since { get; set; }
    public string? WouldHelp { get; set; }

    public static WordsInput Of(Signal row) => new()
    {
        What = row.What,
        ToWhom = row.ToWhom,
        People = row.People is { } people ? Typed.Digits(people) : null,
        Place = row.Place,
        Since = row.Since,
        WouldHelp = row.WouldHelp,
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts) =>
    [
        (texts.Signal("Signal_What_Short"), What), (texts.Signal("Signal_ToWhom_Short"), ToWhom), (texts.Signal("Signal_People_Short"), People),
        (texts.Signal("Signal_Place_Short"), Place), (texts.Signal("Signal_Since_Short"), Since), (texts.Signal("Signal_WouldHelp_Short"), WouldHelp),
    ];

    public SignalWords ToWords() => new()
    {
        What = Typed.Line(What) ?? "",
        ToWhom = Typed.Line(ToWhom),
        People = Typed.Number(Typed.Line(People)),
        Place = Typed.Line(Place),
        Since = Typed.Line(Since),
        WouldHelp = Typed.Text(WouldHelp),
    };

    /// <summary>Each field that isn't right, with the key of the sentence that says so, and its arguments.</summary>
    public IEnumerable<(string Field, string Key, object?[] Args)> Faults()
    {
        foreach (var (field, key, most) in SignalRules.FaultsOf(ToWords()))
        {
            yield return (field, key, [most]);
        }
        if (Typed.Line(People) is not null && ToWords().People is not (>= 1 and <= Signal.MostPeople))
        {
            yield return (nameof(People), "Number_Error", [1, Signal.MostPeople]);
        }
    }
}
