namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>An action as the content folder knows it.</summary>
/// <param name="Signals">Numbers.</param>
/// <param name="Initiatives">Names.</param>
public sealed record KnownAction(
    PactActionDetails Details, DateOnly KnownOn, IReadOnlyList<PactProgress> Progress, IReadOnlyList<int> Signals, IReadOnlyList<string> Initiatives);
