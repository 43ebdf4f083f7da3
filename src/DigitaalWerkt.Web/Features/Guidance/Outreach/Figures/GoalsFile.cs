using System.Collections.Frozen;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>What a new site knows of targets and results of outreach: <c>content/guidance/outreach.yml</c>.</summary>
static class GoalsFile
{
    const string Name = "guidance/outreach.yml";

    static readonly FrozenDictionary<string, OutreachGoalKind> Kinds = new Dictionary<string, OutreachGoalKind>(StringComparer.Ordinal)
    {
        ["doel"] = OutreachGoalKind.Target,
        ["resultaat"] = OutreachGoalKind.Result,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, OutreachCounter> Counters = new Dictionary<string, OutreachCounter>(StringComparer.Ordinal)
    {
        ["bereikt"] = OutreachCounter.Reached,
        ["begeleid"] = OutreachCounter.Guided,
    }.ToFrozenDictionary();

    /// <summary>Reads the file. A folder without it knows none.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong; then what is read is not to be used.</param>
    public static IReadOnlyList<OutreachGoalDetails> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Name);
        if (!File.Exists(path) || Yaml.Read<List<GoalYaml>>(Name, File.ReadAllText(path), 1, problems) is not { } written)
        {
            return [];
        }
        foreach (var (one, fault) in written.SelectMany(one => FaultsOf(one).Select(fault => (one, fault))))
        {
            problems.Add(new ContentProblem(Name, 1, $"Goal of '{one.Team}' until {one.Until}: {fault}", "Mend it as the others in this file are written."));
        }
        return problems.Count > 0 ? [] : [.. written.Select(DetailsOf)];
    }

    static OutreachGoalDetails DetailsOf(GoalYaml one) => new()
    {
        OrganisationId = null,
        Team = PlainText.Line(one.Team) ?? "",
        Kind = Kinds.GetValueOrDefault(one.Kind),
        Counter = Counters.GetValueOrDefault(one.Counter),
        From = Typed.Day(one.From) ?? DateOnly.MinValue,
        Until = Typed.Day(one.Until) ?? DateOnly.MaxValue,
        Number = one.Number,
        Note = PlainText.Line(one.Note),
        Source = PlainText.Line(one.Source) ?? "",
        SourceOn = Typed.Day(one.SourceOn) ?? DateOnly.MinValue,
    };

    static IEnumerable<string> FaultsOf(GoalYaml one)
    {
        if (!Kinds.ContainsKey(one.Kind) || !Counters.ContainsKey(one.Counter))
        {
            yield return $"'{one.Kind}' or '{one.Counter}' is a word that nobody knows.";
        }
        if (new[] { one.From, one.Until, one.SourceOn }.Any(day => Typed.Day(day) is null))
        {
            yield return "from, until or source-on is no day.";
        }
        foreach (var (field, _, _) in OutreachGoalRules.FaultsOf(DetailsOf(one)))
        {
            yield return $"{field} is missing, too long or not right.";
        }
    }
}
