using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>What an initiative must be, whether somebody types it or a file holds it.</summary>
static class InitiativeRules
{
    /// <summary>Each field that isn't right, with the key of the sentence that says so, and its argument.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(InitiativeDetails details)
    {
        if (FreeText.FaultOfName(PlainText.Line(details.Name), Initiative.NameLength) is { } fault)
        {
            yield return (nameof(details.Name), fault, Initiative.NameLength);
        }
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(details.OfferedBy), details.OfferedBy, Initiative.OfferedByLength, true),
            (nameof(details.Summary), details.Summary, Initiative.SummaryLength, true),
            (nameof(details.Cost), details.Cost, Initiative.CostLength, false),
            (nameof(details.Access), details.Access, Initiative.AccessLength, false),
            (nameof(details.Places), details.Places, Initiative.PlacesLength, false),
            (nameof(details.Hours), details.Hours, Initiative.HoursLength, false),
            (nameof(details.Languages), details.Languages, Initiative.LanguagesLength, false),
            (nameof(details.Source), details.Source, Initiative.SourceLength, false),
        ];
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
        if (details.Link is { } link && !LinkedPage.IsOne(link, Initiative.LinkLength))
        {
            yield return (nameof(details.Link), "Network_Link_Error", Initiative.LinkLength);
        }
        if (details.ValidUntil < details.ValidFrom)
        {
            yield return (nameof(details.ValidUntil), "Network_Until_Error", 0);
        }
    }
}
