namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>One partner in <c>content/network/partners.yml</c>. What its source doesn't say is left out.</summary>
sealed class PartnerYaml
{
    public required string Name { get; set; }
    public required string Summary { get; set; }
    public string? Audience { get; set; }
    public string? Places { get; set; }
    public string? Hours { get; set; }
    public string? Contact { get; set; }
    public string? Languages { get; set; }
    public string? Link { get; set; }
    public List<string> Roles { get; set; } = [];
    public List<string> Tasks { get; set; } = [];

    /// <summary>The day of the source: nothing is more certain than that.</summary>
    public required string CheckedOn { get; set; }

    public required string Source { get; set; }
}
