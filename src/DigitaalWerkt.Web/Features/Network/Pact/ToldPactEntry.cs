namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>An entry with the names of whoever wrote it.</summary>
/// <param name="Member">Null: a document, somebody who is gone, or a reader who isn't told.</param>
/// <param name="Organisation">Null: a document, or a reader who isn't told.</param>
/// <param name="Corrected">The day of the entry that this one replaces.</param>
/// <param name="IsReplaced">Another entry says how it is; this one doesn't count.</param>
public sealed record ToldPactEntry(PactEntry Entry, string? Member, string? Organisation, DateOnly? Corrected, bool IsReplaced)
{
    public string? By => Member is null ? Organisation : $"{Member}, {Organisation}";
}
