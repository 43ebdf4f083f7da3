namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>A part of a figure, as the file tells it.</summary>
sealed class PactPartYaml
{
    public required string Title { get; set; }
    public required int Amount { get; set; }
}
