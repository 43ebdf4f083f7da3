using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Partners.Keep;

/// <summary>The page of a partner as it stands in the form: text that a person may leave half finished.</summary>
public sealed record PartnerInput
{
    public string? Name { get; init; }
    public string? Summary { get; init; }
    public string? Audience { get; init; }
    public string? Places { get; init; }
    public string? Hours { get; init; }
    public string? Contact { get; init; }
    public string? Languages { get; init; }
    public string? Link { get; init; }
    public List<string> Roles { get; init; } = [];
    public List<string> Tasks { get; init; } = [];
    public string? Source { get; init; }

    /// <summary>The id of the organisation that it is on the site; only a coordinator of the network chooses one.</summary>
    public string? Keeper { get; init; }

    public static PartnerInput Of(PartnerDetails row) => new()
    {
        Name = row.Name,
        Summary = row.Summary,
        Audience = row.Audience,
        Places = row.Places,
        Hours = row.Hours,
        Contact = row.Contact,
        Languages = row.Languages,
        Link = row.Link,
        Roles = [.. row.Roles],
        Tasks = [.. row.Tasks],
        Source = row.Source,
        Keeper = row.OrganisationId?.ToString(),
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts) =>
    [
        (texts.Partner("Name"), Name),
        (texts.Partner("Partner_Summary"), Summary),
        (texts.Partner("Partner_Audience"), Audience),
        (texts.Partner("Network_Places"), Places),
        (texts.Partner("Network_Hours"), Hours),
        (texts.Partner("Partner_Contact"), Contact),
        (texts.Partner("Network_Languages"), Languages),
        (texts.Partner("Network_Link"), Link),
        (texts.Partner("Partner_Does"), string.Join(", ", Tasks.Select(code => texts.Partner(PartnerCodes.TaskKey(code))))),
        (texts.Partner("Partner_Roles"), string.Join(", ", Roles.Select(code => texts.Partner(PartnerCodes.RoleKey(code))))),
        (texts.Partner("Network_Source"), Source),
    ];

    /// <param name="keeper">The organisation that it is on the site; null: it has no account.</param>
    public PartnerDetails ToDetails(Guid? keeper) => new()
    {
        OrganisationId = keeper,
        Name = Typed.Line(Name) ?? "",
        Summary = Typed.Text(Summary) ?? "",
        Audience = Typed.Line(Audience),
        Places = Typed.Text(Places),
        Hours = Typed.Line(Hours),
        Contact = Typed.Line(Contact),
        Languages = Typed.Line(Languages),
        Link = Typed.Line(Link),
        Roles = [.. PartnerCodes.Roles.Where(Roles.Contains)],
        Tasks = [.. PartnerCodes.Tasks.Where(Tasks.Contains)],
        Source = Typed.Line(Source),
    };
}
