namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>An entry with the names of whoever did it.</summary>
/// <param name="Member">Null: a visitor, a document, or somebody who is gone.</param>
/// <param name="Organisation">Null: a visitor or a document.</param>
/// <param name="Corrected">The day of the entry that this one corrects.</param>
public sealed record ToldEntry(SignalEntry Entry, string? Member, string? Organisation, DateOnly? Corrected)
{
    public string? By => Member is null ? Organisation : $"{Member}, {Organisation}";
}
