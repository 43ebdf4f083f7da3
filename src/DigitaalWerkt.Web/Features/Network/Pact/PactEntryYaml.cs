namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What came of an action, as the file tells it.</summary>
sealed class PactEntryYaml
{
    public required string On { get; set; }
    public int? Number { get; set; }
    public int? Spent { get; set; }
    public string? Source { get; set; }
    public string? Note { get; set; }
}
