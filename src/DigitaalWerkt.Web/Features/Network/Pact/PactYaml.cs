namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What stands in <c>content/network/pact.yml</c>.</summary>
sealed class PactYaml
{
    public List<PactFigureYaml> Figures { get; set; } = [];
    public List<PactActionYaml> Actions { get; set; } = [];
}
