using System.Globalization;
using System.Text.Json;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Html;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class for programs that read pages: schema.org, as JSON-LD.</summary>
/// <remarks>A script element of this type is data: no browser runs it, and no content security policy speaks about it.</remarks>
public static class EventData
{
    const string Schema = "https://schema.org";

    /// <param name="address">The whole address of the page about the class.</param>
    /// <returns>JSON without signs that mean something in HTML.</returns>
    public static IHtmlContent Of(ShownSession shown, string address)
    {
        var (session, location) = (shown.Session, shown.Location);
        var data = new Dictionary<string, object?>
        {
            ["@context"] = Schema,
            ["@type"] = shown.IsEvent ? "BusinessEvent" : "EducationEvent",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = shown.Plan.Title,
            ["description"] = shown.Plan.Summary,
            ["inLanguage"] = "nl",
            ["startDate"] = Moment(session.StartsAt),
            ["endDate"] = Moment(session.EndsAt),
            ["eventStatus"] = $"{Schema}/{(shown.IsCancelled ? "EventCancelled" : "EventScheduled")}",
            ["eventAttendanceMode"] = $"{Schema}/OfflineEventAttendanceMode",
            ["maximumAttendeeCapacity"] = session.Capacity,
            ["remainingAttendeeCapacity"] = Math.Max(0, shown.SeatsLeft),
            ["location"] = new Dictionary<string, object?>
            {
                ["@type"] = "Place",
                ["name"] = location.Name,
                ["address"] = new Dictionary<string, object?>
                {
                    ["@type"] = "PostalAddress",
                    ["streetAddress"] = location.Street,
                    ["postalCode"] = location.Postcode,
                    ["addressLocality"] = location.Town,
                    ["addressCountry"] = "BE",
                },
            },
            ["organizer"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = "Digitaal Werkt!" },
        };
        // The encoder of System.Text.Json writes <, > and & as numbers by default.
        return new HtmlString(JsonSerializer.Serialize(data));
    }

    static string Moment(DateTimeOffset instant) => instant.InBrussels().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
