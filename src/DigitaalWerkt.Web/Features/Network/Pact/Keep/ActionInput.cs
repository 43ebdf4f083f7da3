using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>An action as it stands in the form: text that a person may leave half finished.</summary>
public sealed record ActionInput
{
    public string? Pillar { get; init; }
    public string? Title { get; init; }
    public string? Summary { get; init; }
    public string? OwnedBy { get; init; }
    public string? Partners { get; init; }
    public string? Target { get; init; }
    public string? Unit { get; init; }
    public bool CountsForAim { get; init; }
    public string? Budget { get; init; }
    public string? Begins { get; init; }
    public string? Ends { get; init; }
    public string? Source { get; init; }

    /// <summary>The id of the organisation whose staff tell how it goes; only a coordinator of the network chooses one.</summary>
    public string? Keeper { get; init; }

    /// <summary>The numbers of the signals that hang on it, with commas between them.</summary>
    public string? Signals { get; init; }

    /// <summary>The ids of the initiatives that hang on it.</summary>
    public List<string> Initiatives { get; init; } = [];

    /// <summary>The ids of the events that hang on it.</summary>
    public List<string> Events { get; init; } = [];

    public static ActionInput Of(PactActionDetails row) => new()
    {
        Pillar = row.Pillar?.ToString(),
        Title = row.Title,
        Summary = row.Summary,
        OwnedBy = row.OwnedBy,
        Partners = row.Partners,
        Target = row.Target is { } target ? Typed.Digits(target) : null,
        Unit = row.Unit,
        CountsForAim = row.CountsForAim,
        Budget = row.Budget is { } budget ? Typed.Digits(budget) : null,
        Begins = row.Begins is { } first ? Typed.Iso(first) : null,
        Ends = row.Ends is { } last ? Typed.Iso(last) : null,
        Source = row.Source,
        Keeper = row.OrganisationId?.ToString(),
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts) =>
    [
        (texts.Pact("Pact_Action_Title"), Title),
        (texts.Pact("Pact_Pillar"), texts.Pact((Enum.TryParse<PactPillar>(Pillar, out var pillar) ? pillar : (PactPillar?)null).Key())),
        (texts.Pact("Pact_Summary"), Summary),
        (texts.Pact("Pact_OwnedBy"), OwnedBy),
        (texts.Pact("Pact_Partners"), Partners),
        (texts.Pact("Pact_Wanted"), Target),
        (texts.Pact("Pact_Unit"), Unit),
        (texts.Pact("Pact_CountsForAim"), texts.Dutch("Shared", CountsForAim ? "Yes" : "No")),
        (texts.Pact("Pact_Budget"), Budget),
        (texts.Pact("Pact_Begins"), Begins),
        (texts.Pact("Pact_Ends"), Ends),
        (texts.Pact("Pact_Source"), Source),
    ];

    /// <summary>The numbers of the signals; null: something else stands there.</summary>
    public IReadOnlyList<int>? ReadSignals()
    {
        var read = (Signals ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Typed.Number).ToList();
        return read.Contains(null) ? null : [.. read.Select(number => number!.Value).Distinct()];
    }

    /// <param name="keeper">The organisation whose staff tell how it goes.</param>
    public PactActionDetails ToDetails(Guid? keeper) => new()
    {
        OrganisationId = keeper,
        Pillar = Enum.TryParse<PactPillar>(Pillar, out var pillar) && Enum.IsDefined(pillar) ? pillar : null,
        Title = Typed.Line(Title) ?? "",
        Summary = Typed.Text(Summary) ?? "",
        OwnedBy = Typed.Line(OwnedBy),
        Partners = Typed.Text(Partners),
        Target = Typed.Number(Typed.Line(Target)),
        Unit = Typed.Line(Unit),
        CountsForAim = CountsForAim,
        Budget = Euros.Read(Budget),
        Begins = Typed.Day(Begins),
        Ends = Typed.Day(Ends),
        Source = Typed.Line(Source),
    };

    /// <summary>Each field that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public IEnumerable<(string Field, string Key, int Most)> Faults()
    {
        var details = ToDetails(null);
        if (Typed.Line(Target) is not null && details.Target is null)
        {
            yield return (nameof(Target), "Pact_Number_Error", PactAction.MostNumber);
        }
        if (Typed.Line(Budget) is not null && details.Budget is null)
        {
            yield return (nameof(Budget), "Pact_Euros_Error", PactAction.MostEuros);
        }
        foreach (var field in new (string Name, string? Typed)[] { (nameof(Begins), Begins), (nameof(Ends), Ends) }
            .Where(field => Typed.Line(field.Typed) is not null && Typed.Day(field.Typed) is null))
        {
            yield return (field.Name, "Day_Error", 0);
        }
        foreach (var fault in PactRules.FaultsOf(details))
        {
            yield return fault;
        }
    }
}
