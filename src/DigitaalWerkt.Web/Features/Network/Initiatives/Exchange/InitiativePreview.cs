using DigitaalWerkt.Web.Features.Network.Initiatives.Team;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>What a page shows of rows for the directory: what is new, what changes and how, what stays, and what can't be.</summary>
public sealed class InitiativePreview(SealedImport<InitiativeRow> rows, InitiativeWords words, Texts texts)
{
    public ImportPreview Of(IReadOnlyList<InitiativeFate> fates, Guid staffMemberId)
    {
        var written = fates.Where(fate => fate.WillBeWritten).Select(fate => fate.Row!).ToList();
        return new()
        {
            Count = words.Say(
                "Network_Fates_Count", written.Count(row => row.Before is null), written.Count(row => row.Before is not null),
                fates.Count(fate => fate.IsThere), fates.Count(fate => fate.Reasons.Count > 0)),
            Heading = words.Say("Network_Fates_What"),
            Rows = [.. fates.Select(fate => new ImportRow(fate.Number, fate.Name, FateOf(fate), fate.Reasons.Count == 0, [.. LinesOf(fate)]))],
            Sealed = rows.Seal(written, staffMemberId),
            Address = ExchangeLinks.Confirm,
            Go = written.Count == 1 ? words.Say("Network_Fates_Go_One") : words.Say("Network_Fates_Go", written.Count),
        };
    }

    string FateOf(InitiativeFate fate) => words.Say(
        fate.Reasons.Count > 0 ? "Network_Fate_Not"
        : fate.IsThere ? "Network_Fate_Same"
        : fate.Row!.Before is null ? "Network_Fate_New"
        : "Network_Fate_Change");

    /// <summary>Why it isn't written, or what of it changes.</summary>
    IEnumerable<string> LinesOf(InitiativeFate fate) =>
        fate is not { WillBeWritten: true, Row: { Before: { } before, Details: var details } } ? fate.Reasons
        : InWords(before).Zip(InWords(details)).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => words.Say("Network_Fate_Field", pair.First.Word, Shown(pair.First.Value), Shown(pair.Second.Value)))
            .Concat(before.OrganisationId == details.OrganisationId ? [] : [words.Say("Network_Keeper")]);

    IReadOnlyList<(string Word, string? Value)> InWords(InitiativeDetails details) => InitiativeInput.Of(details).InWords(texts);

    static string Shown(string? value) => string.IsNullOrEmpty(value) ? "–" : value;
}
