namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>An action of the pact, as the file tells it. What its document doesn't say is left out.</summary>
sealed class PactActionYaml
{
    public string? Pillar { get; set; }
    public required string Title { get; set; }
    public required string Summary { get; set; }
    public string? OwnedBy { get; set; }
    public string? Partners { get; set; }
    public int? Target { get; set; }
    public string? Unit { get; set; }
    public bool CountsForAim { get; set; }
    public int? Budget { get; set; }
    public string? Begins { get; set; }
    public string? Ends { get; set; }

    /// <summary>The day of the source.</summary>
    public required string KnownOn { get; set; }

    public required string Source { get; set; }
    public List<PactEntryYaml> Progress { get; set; } = [];

    /// <summary>The numbers of the signals of the content folder that hang on it.</summary>
    public List<int> Signals { get; set; } = [];

    /// <summary>The names of the initiatives of the content folder that hang on it.</summary>
    public List<string> Initiatives { get; set; } = [];
}
