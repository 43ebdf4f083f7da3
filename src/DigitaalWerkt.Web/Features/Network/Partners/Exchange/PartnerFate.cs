namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>What happens to one row.</summary>
/// <param name="Number">The line of the file.</param>
/// <param name="Name">Of the partner, as the row has it.</param>
/// <param name="Row">What would be written; null when the row can't be read.</param>
/// <param name="Reasons">In words, why it isn't written; none: it will be.</param>
public sealed record PartnerFate(int Number, string Name, PartnerRow? Row, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether all of it stands there already.</summary>
    public bool IsThere { get; init; }

    public bool WillBeWritten => Row is not null && Reasons.Count == 0 && !IsThere;
}
