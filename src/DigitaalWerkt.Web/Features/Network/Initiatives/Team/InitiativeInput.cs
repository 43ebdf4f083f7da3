using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Team;

/// <summary>An initiative as it stands in the form: text that a person may leave half finished.</summary>
public sealed record InitiativeInput
{
    public string? Name { get; init; }
    public string? OfferedBy { get; init; }
    public string? Summary { get; init; }
    public List<string> Tags { get; init; } = [];
    public string? Cost { get; init; }
    public string? Access { get; init; }
    public string? Places { get; init; }
    public string? Hours { get; init; }
    public string? Languages { get; init; }
    public string? Link { get; init; }
    public string? ValidFrom { get; init; }
    public string? ValidUntil { get; init; }
    public string? Source { get; init; }

    /// <summary>The id of the organisation that keeps it; only a coordinator of the network chooses one.</summary>
    public string? Keeper { get; init; }

    public static InitiativeInput Of(Initiative row) => Of(InitiativeDetails.Of(row));

    public static InitiativeInput Of(InitiativeDetails row) => new()
    {
        Name = row.Name,
        OfferedBy = row.OfferedBy,
        Summary = row.Summary,
        Tags = [.. row.Tags],
        Cost = row.Cost,
        Access = row.Access,
        Places = row.Places,
        Hours = row.Hours,
        Languages = row.Languages,
        Link = row.Link,
        ValidFrom = row.ValidFrom is { } first ? Typed.Iso(first) : null,
        ValidUntil = row.ValidUntil is { } last ? Typed.Iso(last) : null,
        Source = row.Source,
        Keeper = row.OrganisationId?.ToString(),
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts)
    {
        return
        [
            (Say("Name"), Name),
            (Say("Network_OfferedBy"), OfferedBy),
            (Say("Network_Summary"), Summary),
            (Say("Network_For"), string.Join(", ", Tags.Select(tag => Say($"Audience_{tag}")))),
            (Say("Network_Access"), Access),
            (Say("Network_Cost"), Cost),
            (Say("Network_Places"), Places),
            (Say("Network_Hours"), Hours),
            (Say("Network_Languages"), Languages),
            (Say("Network_Link"), Link),
            (Say("Network_From"), ValidFrom),
            (Say("Network_Until"), ValidUntil),
            (Say("Network_Source"), Source),
        ];

        string Say(string key) => texts.Dutch("Network", key);
    }

    /// <param name="keeper">The organisation that keeps it; null: the network.</param>
    public InitiativeDetails ToDetails(Guid? keeper) => new()
    {
        OrganisationId = keeper,
        Name = Typed.Line(Name) ?? "",
        OfferedBy = Typed.Line(OfferedBy) ?? "",
        Summary = Typed.Line(Summary) ?? "",
        Tags = [.. Audience.Questions.Values.SelectMany(codes => codes).Where(Tags.Contains)],
        Cost = Typed.Line(Cost),
        Access = Typed.Text(Access),
        Places = Typed.Text(Places),
        Hours = Typed.Line(Hours),
        Languages = Typed.Line(Languages),
        Link = Typed.Line(Link),
        ValidFrom = Typed.Day(ValidFrom),
        ValidUntil = Typed.Day(ValidUntil),
        Source = Typed.Line(Source),
    };
}
