using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>What is open at this moment.</summary>
/// <param name="Ages">All of it, by age and state.</param>
/// <param name="Waiting">Whoever waits for an answer, the one who had to have it first on top. Their code, and nothing else of them.</param>
/// <param name="Stewards">Who has how many questions in hand, by name.</param>
public sealed record OpenFigures(IReadOnlyList<OpenAge> Ages, IReadOnlyList<CountedTicket> Waiting, IReadOnlyList<StewardHand> Stewards)
{
    /// <summary>How many of those who wait are shown.</summary>
    public const int Shown = 20;

    public int Count => Ages.Sum(age => age.Count);

    /// <returns>Null: nobody has it yet.</returns>
    public string? NameOf(Guid? steward) => Stewards.FirstOrDefault(hand => hand.Id == steward)?.Name;
}
