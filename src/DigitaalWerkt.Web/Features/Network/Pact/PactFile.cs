using System.Collections.Frozen;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What a new site knows of the pact: <c>content/network/pact.yml</c>.</summary>
static class PactFile
{
    const string Name = "network/pact.yml";
    const string Remedy = "Mend it as the others in this file are written.";

    static readonly FrozenDictionary<string, PactPillar> Pillars = new Dictionary<string, PactPillar>(StringComparer.Ordinal)
    {
        ["van-school-naar-werk"] = PactPillar.SchoolToWork,
        ["van-werk-naar-werk"] = PactPillar.WorkToWork,
        ["weer-aan-het-werk"] = PactPillar.BackToWork,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, PactFigureKind> Kinds = new Dictionary<string, PactFigureKind>(StringComparer.Ordinal)
    {
        ["acties"] = PactFigureKind.Actions,
        ["mensen"] = PactFigureKind.People,
        ["euro"] = PactFigureKind.Money,
    }.ToFrozenDictionary();

    /// <summary>Reads the file. A folder without it knows nothing.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong; then what is read is not to be used.</param>
    public static KnownPact Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Name);
        if (!File.Exists(path) || Yaml.Read<PactYaml>(Name, File.ReadAllText(path), 1, problems) is not { } written)
        {
            return KnownPact.Nothing;
        }
        var faults = written.Figures.SelectMany(one => FaultsOf(one).Select(fault => $"Figure '{one.Title}': {fault}"))
            .Concat(written.Actions.SelectMany(one => FaultsOf(one).Select(fault => $"Action '{one.Title}': {fault}"))).ToList();
        foreach (var fault in faults)
        {
            problems.Add(new ContentProblem(Name, 1, fault, Remedy));
        }
        return faults.Count > 0 ? KnownPact.Nothing : new([.. written.Figures.SelectMany(FiguresOf)], [.. written.Actions.Select(KnownOf)]);
    }

    static IEnumerable<PactFigure> FiguresOf(PactFigureYaml one)
    {
        var whole = PactFigure.Create(DetailsOf(one));
        return [whole, .. one.Parts.Select(part => PactFigure.Create(PartOf(one, part, whole.Id)))];
    }

    static PactFigureDetails DetailsOf(PactFigureYaml one) => new()
    {
        Kind = Kinds.GetValueOrDefault(one.Kind),
        Title = PlainText.Line(one.Title) ?? "",
        Amount = one.Amount,
        PartOfId = null,
        On = Typed.Day(one.On) ?? DateOnly.MinValue,
        Note = PlainText.Line(one.Note),
        Source = PlainText.Line(one.Source) ?? "",
    };

    static PactFigureDetails PartOf(PactFigureYaml one, PactPartYaml part, Guid? whole) =>
        DetailsOf(one) with { Title = PlainText.Line(part.Title) ?? "", Amount = part.Amount, PartOfId = whole, Note = null };

    static KnownAction KnownOf(PactActionYaml one) => new(
        DetailsOf(one),
        Typed.Day(one.KnownOn)!.Value,
        [.. one.Progress.Select(ProgressOf)],
        one.Signals,
        one.Initiatives);

    static PactActionDetails DetailsOf(PactActionYaml one) => new()
    {
        OrganisationId = null,
        Pillar = one.Pillar is not null && Pillars.TryGetValue(one.Pillar, out var pillar) ? pillar : null,
        Title = PlainText.Line(one.Title) ?? "",
        Summary = PlainText.Lines(one.Summary) ?? "",
        OwnedBy = PlainText.Line(one.OwnedBy),
        Partners = PlainText.Lines(one.Partners),
        Target = one.Target,
        Unit = PlainText.Line(one.Unit),
        CountsForAim = one.CountsForAim,
        Budget = one.Budget,
        Begins = Typed.Day(one.Begins),
        Ends = Typed.Day(one.Ends),
        Source = PlainText.Line(one.Source),
    };

    static PactProgress ProgressOf(PactEntryYaml one) =>
        new(Typed.Day(one.On), one.Number, one.Spent, PlainText.Line(one.Source), PlainText.Lines(one.Note));

    static IEnumerable<string> FaultsOf(PactFigureYaml one)
    {
        if (!Kinds.TryGetValue(one.Kind, out var kind) || (one.Parts.Count > 0 && kind != PactFigureKind.Money))
        {
            yield return $"'{one.Kind}' is no kind, or one that has no parts.";
        }
        if (Typed.Day(one.On) is null)
        {
            yield return "on is no day.";
        }
        foreach (var (field, _, _) in PactRules.FaultsOf(DetailsOf(one)).Concat(one.Parts.SelectMany(part => PactRules.FaultsOf(PartOf(one, part, null)))))
        {
            yield return $"{field} is missing, too long or not right.";
        }
    }

    static IEnumerable<string> FaultsOf(PactActionYaml one)
    {
        if (one.Pillar is not null && !Pillars.ContainsKey(one.Pillar))
        {
            yield return $"nobody knows the track '{one.Pillar}'.";
        }
        (string Field, string? Text, bool IsNeeded)[] days = [("known-on", one.KnownOn, true), ("begins", one.Begins, false), ("ends", one.Ends, false)];
        foreach (var (field, _, _) in days.Where(day => (day.IsNeeded || day.Text is not null) && Typed.Day(day.Text) is null))
        {
            yield return $"{field} is no day.";
        }
        foreach (var (field, _, _) in PactRules.FaultsOf(DetailsOf(one)).Concat(one.Progress.SelectMany(entry => PactRules.FaultsOf(ProgressOf(entry), DateOnly.MaxValue))))
        {
            yield return $"{field} is missing, too long or not right.";
        }
    }
}
