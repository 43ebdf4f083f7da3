using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Pact.Team;

/// <summary>What came of an action, as it stands in the form.</summary>
public sealed record TellInput
{
    public string? On { get; init; }
    public string? Number { get; init; }
    public string? Spent { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }

    public static TellInput Of(PactEntry entry) => new()
    {
        On = Typed.Iso(entry.On),
        Number = entry.Number is { } number ? Typed.Digits(number) : null,
        Spent = entry.Spent is { } spent ? Typed.Digits(spent) : null,
        Source = entry.Source,
    };

    /// <summary>An entry in words, each field with its name, for whoever compares them.</summary>
    public static IReadOnlyList<(string Word, string? Value)> InWords(PactEntry? entry, string? by, Texts texts) =>
    [
        (texts.Pact("Pact_On"), entry is null ? null : BelgianFormat.NumericDate(entry.On)),
        (texts.Pact("Pact_Counted"), entry?.Number is { } number ? Euros.Count(number) : null),
        (texts.Pact("Pact_Spent"), entry?.Spent is { } spent ? Euros.Show(spent) : null),
        (texts.Pact("Pact_Source"), entry?.Source),
        (texts.Pact("Pact_Note"), entry?.Note),
        (texts.Pact("Pact_By"), by),
    ];

    /// <param name="corrects">The entry that was not right.</param>
    public PactProgress ToProgress(Guid? corrects) =>
        new(Typed.Day(On), Typed.Number(Typed.Line(Number)), Euros.Read(Spent), Typed.Line(Source), Typed.Text(Note), corrects);

    /// <summary>Each field that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public IEnumerable<(string Field, string Key, int Most)> Faults(Guid? corrects, DateOnly today)
    {
        var progress = ToProgress(corrects);
        if (Typed.Line(Number) is not null && progress.Number is null)
        {
            yield return (nameof(Number), "Pact_Number_Error", PactAction.MostNumber);
        }
        if (Typed.Line(Spent) is not null && progress.Spent is null)
        {
            yield return (nameof(Spent), "Pact_Euros_Error", PactAction.MostEuros);
        }
        foreach (var fault in PactRules.FaultsOf(progress, today))
        {
            yield return fault;
        }
    }
}
