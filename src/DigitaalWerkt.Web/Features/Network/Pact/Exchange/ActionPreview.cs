using DigitaalWerkt.Web.Features.Network.Pact.Keep;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>What a page shows of rows with actions: what is new, what changes and how, what stays, and what can't be.</summary>
public sealed class ActionPreview(SealedImport<ActionRow> rows, PactWords words, Texts texts)
{
    public ImportPreview Of(IReadOnlyList<ActionFate> fates, Guid staffMemberId)
    {
        var written = fates.Where(fate => fate.WillBeWritten).Select(fate => fate.Row!).ToList();
        return new()
        {
            Count = words.Say(
                "Network_Fates_Count", written.Count(row => row.Before is null), written.Count(row => row.Before is not null),
                fates.Count(fate => fate.IsThere), fates.Count(fate => fate.Reasons.Count > 0)),
            Heading = words.Say("Pact_Action"),
            Rows = [.. fates.Select(fate => new ImportRow(fate.Number, fate.Title, FateOf(fate), fate.Reasons.Count == 0, [.. LinesOf(fate)]))],
            Sealed = rows.Seal(written, staffMemberId),
            Address = ExchangeLinks.Confirm,
            Go = written.Count == 1 ? words.Say("Pact_Fates_Go_One") : words.Say("Pact_Fates_Go", written.Count),
        };
    }

    string FateOf(ActionFate fate) => words.Say(
        fate.Reasons.Count > 0 ? "Network_Fate_Not"
        : fate.IsThere ? "Network_Fate_Same"
        : fate.Row!.Before is null ? "Network_Fate_New"
        : "Network_Fate_Change");

    /// <summary>Why it isn't written, or what of it changes.</summary>
    IEnumerable<string> LinesOf(ActionFate fate) =>
        fate is not { WillBeWritten: true, Row: { Before: { } before, Details: var details } } ? fate.Reasons
        : InWords(before).Zip(InWords(details)).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => words.Say("Network_Fate_Field", pair.First.Word, Shown(pair.First.Value), Shown(pair.Second.Value)))
            .Concat(before.OrganisationId == details.OrganisationId ? [] : [words.Say("Pact_Keeper")]);

    IReadOnlyList<(string Word, string? Value)> InWords(PactActionDetails details) => ActionInput.Of(details).InWords(texts);

    static string Shown(string? value) => string.IsNullOrEmpty(value) ? "–" : value;
}
