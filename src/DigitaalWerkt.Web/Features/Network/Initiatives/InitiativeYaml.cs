namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>One initiative in <c>content/network/initiatives.yml</c>.</summary>
sealed class InitiativeYaml
{
    public required string Name { get; set; }
    public required string OfferedBy { get; set; }
    public required string Summary { get; set; }
    public List<string> For { get; set; } = [];
    public string? Cost { get; set; }
    public string? Access { get; set; }
    public string? Places { get; set; }
    public string? Hours { get; set; }
    public string? Languages { get; set; }
    public string? Link { get; set; }
    public string? ValidFrom { get; set; }
    public string? ValidUntil { get; set; }

    /// <summary>The day of the source: nothing is more certain than that.</summary>
    public required string CheckedOn { get; set; }

    public required string Source { get; set; }
}
