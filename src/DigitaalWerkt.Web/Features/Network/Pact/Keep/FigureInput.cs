using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>A figure of the pact as it stands in the form.</summary>
public sealed record FigureInput
{
    public string? Kind { get; init; }
    public string? Title { get; init; }
    public string? Amount { get; init; }

    /// <summary>The id of the figure of which it is a part.</summary>
    public string? Whole { get; init; }

    public string? On { get; init; }
    public string? Note { get; init; }
    public string? Source { get; init; }

    public static FigureInput Of(PactFigure row) => new()
    {
        Kind = row.Kind.ToString(),
        Title = row.Title,
        Amount = Typed.Digits(row.Amount),
        Whole = row.PartOfId?.ToString(),
        On = Typed.Iso(row.On),
        Note = row.Note,
        Source = row.Source,
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts) =>
    [
        (texts.Pact("Pact_Figure_Title"), Title), (texts.Pact("Pact_Figure_Amount"), Amount), (texts.Pact("Pact_Figure_On"), On),
        (texts.Pact("Pact_Note"), Note), (texts.Pact("Pact_Source"), Source),
    ];

    public PactFigureDetails ToDetails() => new()
    {
        Kind = Enum.TryParse<PactFigureKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : PactFigureKind.Money,
        Title = Typed.Line(Title) ?? "",
        Amount = Euros.Read(Amount) ?? 0,
        PartOfId = Typed.Id(Whole),
        On = Typed.Day(On) ?? DateOnly.MinValue,
        Note = Typed.Text(Note),
        Source = Typed.Line(Source) ?? "",
    };
}
