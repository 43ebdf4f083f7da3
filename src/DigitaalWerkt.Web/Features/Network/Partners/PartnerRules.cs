using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>What the page of a partner must be, whether somebody types it or a file holds it.</summary>
static class PartnerRules
{
    /// <summary>Each field that isn't right, with the key of the sentence that says so, and its argument.</summary>
    public static IEnumerable<(string Field, string Key, int Most)> FaultsOf(PartnerDetails details)
    {
        if (FreeText.FaultOfName(PlainText.Line(details.Name), Partner.NameLength) is { } fault)
        {
            yield return (nameof(details.Name), fault, Partner.NameLength);
        }
        (string Field, string? Text, int Most, bool IsNeeded)[] texts =
        [
            (nameof(details.Summary), details.Summary, Partner.SummaryLength, true),
            (nameof(details.Audience), details.Audience, Partner.AudienceLength, false),
            (nameof(details.Places), details.Places, Partner.PlacesLength, false),
            (nameof(details.Hours), details.Hours, Partner.HoursLength, false),
            (nameof(details.Contact), details.Contact, Partner.ContactLength, false),
            (nameof(details.Languages), details.Languages, Partner.LanguagesLength, false),
            (nameof(details.Source), details.Source, Partner.SourceLength, false),
        ];
        foreach (var found in FreeText.FaultsIn(texts))
        {
            yield return found;
        }
        if (details.Link is { } link && !LinkedPage.IsOne(link, Partner.LinkLength))
        {
            yield return (nameof(details.Link), "Network_Link_Error", Partner.LinkLength);
        }
    }
}
