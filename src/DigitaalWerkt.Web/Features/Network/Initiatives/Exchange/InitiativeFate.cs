namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>What happens to one row.</summary>
/// <param name="Number">The line of the file.</param>
/// <param name="Name">Of the initiative, as the row has it.</param>
/// <param name="Row">What would be written; null when the row can't be read.</param>
/// <param name="Reasons">In words, why it isn't written; none: it will be.</param>
public sealed record InitiativeFate(int Number, string Name, InitiativeRow? Row, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether the directory has all of it already.</summary>
    public bool IsThere { get; init; }

    public bool WillBeWritten => Row is not null && Reasons.Count == 0 && !IsThere;
}
