namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>A figure of the pact, as the file tells it.</summary>
sealed class PactFigureYaml
{
    public required string Kind { get; set; }
    public required string Title { get; set; }
    public required int Amount { get; set; }
    public required string On { get; set; }
    public string? Note { get; set; }
    public required string Source { get; set; }

    /// <summary>What it is made of; each has the day and the source of the whole.</summary>
    public List<PactPartYaml> Parts { get; set; } = [];
}
