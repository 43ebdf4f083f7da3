using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>What a new site knows of initiatives: <c>content/network/initiatives.yml</c>.</summary>
static class InitiativesFile
{
    const string Name = "network/initiatives.yml";

    /// <summary>Reads the file. A folder without it knows none.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyList<(InitiativeDetails Details, DateOnly CheckedOn)> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Name);
        if (!File.Exists(path) || Yaml.Read<List<InitiativeYaml>>(Name, File.ReadAllText(path), 1, problems) is not { } written)
        {
            return [];
        }
        var read = written.Select(one => (One: one, Details: DetailsOf(one), CheckedOn: Typed.Day(one.CheckedOn))).ToList();
        foreach (var (one, details, checkedOn) in read)
        {
            foreach (var fault in FaultsOf(one, details, checkedOn))
            {
                problems.Add(new ContentProblem(Name, 1, $"Initiative '{one.Name}': {fault}", "Mend it as the others in this file are written."));
            }
        }
        return [.. read.Where(one => one.CheckedOn is not null).Select(one => (one.Details, one.CheckedOn!.Value))];
    }

    static InitiativeDetails DetailsOf(InitiativeYaml one) => new()
    {
        OrganisationId = null,
        Name = PlainText.Line(one.Name) ?? "",
        OfferedBy = PlainText.Line(one.OfferedBy) ?? "",
        Summary = PlainText.Line(one.Summary) ?? "",
        Tags = one.For,
        Cost = PlainText.Line(one.Cost),
        Access = PlainText.Lines(one.Access),
        Places = PlainText.Lines(one.Places),
        Hours = PlainText.Line(one.Hours),
        Languages = PlainText.Line(one.Languages),
        Link = PlainText.Line(one.Link),
        ValidFrom = Typed.Day(one.ValidFrom),
        ValidUntil = Typed.Day(one.ValidUntil),
        Source = PlainText.Line(one.Source),
    };

    static IEnumerable<string> FaultsOf(InitiativeYaml one, InitiativeDetails details, DateOnly? checkedOn)
    {
        if (checkedOn is null)
        {
            yield return "checked-on is no day.";
        }
        if ((one.ValidFrom is not null && details.ValidFrom is null) || (one.ValidUntil is not null && details.ValidUntil is null))
        {
            yield return "valid-from or valid-until is no day.";
        }
        foreach (var code in one.For.Where(code => !Audience.Knows(code)))
        {
            yield return $"nobody knows the word '{code}' under for.";
        }
        foreach (var fault in InitiativeRules.FaultsOf(details))
        {
            yield return $"{fault.Field} is missing, too long or not right.";
        }
    }
}
