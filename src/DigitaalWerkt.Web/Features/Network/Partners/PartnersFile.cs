using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>What a new site knows of partners: <c>content/network/partners.yml</c>.</summary>
static class PartnersFile
{
    const string Name = "network/partners.yml";

    /// <summary>Reads the file. A folder without it knows none.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyList<(PartnerDetails Details, DateOnly CheckedOn)> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Name);
        if (!File.Exists(path) || Yaml.Read<List<PartnerYaml>>(Name, File.ReadAllText(path), 1, problems) is not { } written)
        {
            return [];
        }
        foreach (var (one, fault) in written.SelectMany(one => FaultsOf(one).Select(fault => (one, fault))))
        {
            problems.Add(new ContentProblem(Name, 1, $"Partner '{one.Name}': {fault}", "Mend it as the others in this file are written."));
        }
        return [.. written.Where(one => Typed.Day(one.CheckedOn) is not null).Select(one => (DetailsOf(one), Typed.Day(one.CheckedOn)!.Value))];
    }

    static PartnerDetails DetailsOf(PartnerYaml one) => new()
    {
        OrganisationId = null,
        Name = PlainText.Line(one.Name) ?? "",
        Summary = PlainText.Lines(one.Summary) ?? "",
        Audience = PlainText.Line(one.Audience),
        Places = PlainText.Lines(one.Places),
        Hours = PlainText.Line(one.Hours),
        Contact = PlainText.Line(one.Contact),
        Languages = PlainText.Line(one.Languages),
        Link = PlainText.Line(one.Link),
        Roles = one.Roles,
        Tasks = one.Tasks,
        Source = PlainText.Line(one.Source),
    };

    static IEnumerable<string> FaultsOf(PartnerYaml one)
    {
        if (Typed.Day(one.CheckedOn) is null)
        {
            yield return "checked-on is no day.";
        }
        foreach (var code in one.Roles.Except(PartnerCodes.Roles).Concat(one.Tasks.Except(PartnerCodes.Tasks)))
        {
            yield return $"nobody knows the word '{code}'.";
        }
        foreach (var fault in PartnerRules.FaultsOf(DetailsOf(one)))
        {
            yield return $"{fault.Field} is missing, too long or not right.";
        }
    }
}
