namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The pact as the content folder knows it.</summary>
/// <param name="Figures">Each with its parts, which point to it.</param>
public sealed record KnownPact(IReadOnlyList<PactFigure> Figures, IReadOnlyList<KnownAction> Actions)
{
    public static readonly KnownPact Nothing = new([], []);
}
