using System.Globalization;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Facts;

/// <summary>The facts of <c>content/facts.yml</c>, by key.</summary>
sealed partial class FactBook
{
    public const string File = "facts.yml";

    static readonly Dictionary<string, StatedKind> Kinds = new()
    {
        ["phone"] = StatedKind.Phone,
        ["e-mail"] = StatedKind.EMail,
        ["website"] = StatedKind.Website,
        ["claim"] = StatedKind.Claim,
    };

    /// <summary>What a source is worth. What is only guessed is in no lesson.</summary>
    static readonly HashSet<string> Sure = ["verified", "high", "medium"];

    /// <summary>Reads the file. A folder without it has no facts.</summary>
    public static IReadOnlyDictionary<string, StatedFact> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, File);
        return System.IO.File.Exists(path)
            && Yaml.Read<Dictionary<string, FactYaml?>>(File, System.IO.File.ReadAllText(path), 1, problems) is { } yaml
                ? yaml.Select(pair => Read(pair.Key, pair.Value, problems)).OfType<StatedFact>().ToDictionary(fact => fact.Key)
                : new Dictionary<string, StatedFact>();
    }

    static StatedFact? Read(string key, FactYaml? yaml, ICollection<ContentProblem> problems)
    {
        if (yaml is null || !Key.IsMatch(key))
        {
            problems.Add(new ContentProblem(
                File,
                0,
                $"The fact '{key}' is empty, or can't have that name.",
                "Use small letters, digits and hyphens, and fill in its keys."));
            return null;
        }
        var before = problems.Count;
        Demand(yaml.Name.Value.Length > 0 && yaml.Value.Value.Length > 0, yaml.Name, "The fact has no name or no value.", "Fill in both.");
        Demand(yaml.Source.Value.Length > 0, yaml.Source, "The fact has no source.", "Write where it was read.");
        Demand(
            Sure.Contains(yaml.Sure.Value),
            yaml.Sure,
            $"A fact that is '{yaml.Sure.Value}' can't be in a lesson.",
            $"Find a source, or leave it out. Use one of: {string.Join(", ", Sure)}.");
        Demand(
            Kinds.ContainsKey(yaml.Kind.Value),
            yaml.Kind,
            $"'{yaml.Kind.Value}' is no kind of fact.",
            $"Use one of: {string.Join(", ", Kinds.Keys)}.");
        Demand(
            Fits(yaml),
            yaml.Value,
            $"'{yaml.Value.Value}' is no {yaml.Kind.Value}.",
            "Write a number as 078 170 170, a website without https://.");
        Demand(
            DateOnly.TryParseExact(
                yaml.CheckedOn.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var checkedOn),
            yaml.CheckedOn,
            $"'{yaml.CheckedOn.Value}' is no date.",
            "Write when somebody last read the source: 2026-11-22.");
        return problems.Count > before
            ? null
            : new StatedFact(
                key,
                Kinds[yaml.Kind.Value],
                yaml.Name.Value,
                yaml.Value.Value,
                yaml.Source.Value,
                checkedOn,
                yaml.CheckedBy.Value.Length == 0 ? null : yaml.CheckedBy.Value,
                yaml.Value.Line);

        void Demand(bool holds, YamlText at, string message, string remedy)
        {
            if (!holds)
            {
                problems.Add(new ContentProblem(File, at.Line, message, remedy));
            }
        }
    }

    static bool Fits(FactYaml yaml) => yaml.Kind.Value switch
    {
        "phone" => Number.IsMatch(yaml.Value.Value),
        "e-mail" => yaml.Value.Value.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !yaml.Value.Value.Contains(' '),
        "website" => Site.IsMatch(yaml.Value.Value),
        _ => true,
    };

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}\\z")]
    private static partial Regex Key { get; }

    [GeneratedRegex(@"^0\d{1,3}( \d{2,3}){2,4}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z0-9/-]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Site { get; }

    sealed class FactYaml
    {
        public required YamlText Kind { get; set; }

        public required YamlText Name { get; set; }

        public required YamlText Value { get; set; }

        public required YamlText Source { get; set; }

        public required YamlText Sure { get; set; }

        public required YamlText CheckedOn { get; set; }

        public required YamlText CheckedBy { get; set; }
    }
}
