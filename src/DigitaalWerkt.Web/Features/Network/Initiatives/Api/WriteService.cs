using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>Writes an initiative with the words of Open Referral HSDS 3, where it has the same ones.</summary>
/// <remarks>https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html</remarks>
public sealed class WriteService(Texts texts, IOptions<SiteAddress> site, TimeProvider clock)
{
    const int Grown = 25;
    const int Older = 55;

    public DirectoryService Write(Initiative initiative)
    {
        var id = initiative.Id.ToString();
        var (youngest, oldest) = AgesOf(initiative.Tags);
        return new()
        {
            Id = initiative.Id,
            Name = initiative.Name,
            Description = initiative.Summary,
            Status = StatusOf(initiative, clock.Today()),
            Organization = new(DerivedId.Of("organization", initiative.OfferedBy), initiative.OfferedBy, Say("Network_OfferedBy_Hint")),
            Url = initiative.Link,
            ApplicationProcess = initiative.Access,
            FeesDescription = initiative.Cost,
            EligibilityDescription = initiative.Tags.Count == 0 ? null : string.Join(", ", initiative.Tags.Select(code => Say($"Audience_{code}"))),
            MinimumAge = youngest,
            MaximumAge = oldest,
            AssuredDate = initiative.CheckedOn,
            AssuredBy = initiative.CheckedBy,
            Source = initiative.Source,
            Alert = initiative.IsOld(clock.Today()) ? Say("Network_Old_What") : null,
            Schedules = initiative is { Hours: null, ValidFrom: null, ValidUntil: null }
                ? []
                : [new(DerivedId.Of("schedule", id), initiative.ValidFrom, initiative.ValidUntil, initiative.Hours)],
            ServiceAtLocations =
            [
                .. LinesOf(initiative.Places).Select(place => new DirectoryServiceAtLocation(
                    DerivedId.Of("service_at_location", id, place), new(DerivedId.Of("location", place), "physical", place))),
            ],
            Languages = initiative.Languages is { } languages ? [new(DerivedId.Of("language", id), languages)] : [],
            Attributes = [.. initiative.Tags.Select(code => new DirectoryAttribute(DerivedId.Of("attribute", id, code), "service", TermOf(code)))],
            Page = site.Value.To(InitiativeLinks.Initiative(initiative.Id)),
        };
    }

    static string StatusOf(Initiative initiative, DateOnly today) =>
        initiative.HasEnded(today) ? "defunct" : initiative.ValidFrom > today ? "inactive" : "active";

    /// <summary>From which age and up to which age it is. Ages with a gap between them have no such border.</summary>
    static (int? Youngest, int? Oldest) AgesOf(IReadOnlyCollection<string> tags)
    {
        var ages = Audience.Ages.Select(tags.Contains).ToArray();
        return ages switch
        {
            [true, false, true] => (null, null),
            [var young, var middle, var old] when young || middle || old =>
                (young ? null : middle ? Grown : Older, old ? null : middle ? Older - 1 : Grown - 1),
            _ => (null, null),
        };
    }

    DirectoryTerm TermOf(string code)
    {
        var question = Audience.Questions.Single(pair => pair.Value.Contains(code)).Key;
        return new(DerivedId.Of("taxonomy_term", code), code, Say($"Audience_{code}"), Say($"Network_For_{question}"), question.ToLowerInvariant());
    }

    string Say(string key) => texts.Dutch("Network", key);

    static string[] LinesOf(string? text) => text?.Split('\n') ?? [];
}
