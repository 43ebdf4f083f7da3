namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The whole pact: what was agreed, and what the entries of its actions add up to. No sum is kept anywhere.</summary>
public sealed class PactOverview(IReadOnlyList<PactFigure> figures, IReadOnlyList<PactRow> actions)
{
    /// <summary>By track, then by title.</summary>
    public IReadOnlyList<PactRow> Actions { get; } = actions;

    public bool IsEmpty => Actions.Count == 0 && figures.Count == 0;

    /// <summary>How many actions were agreed, by what was said last; null: nothing was.</summary>
    public PactFigure? ActionsAim => Last(PactFigureKind.Actions);

    /// <summary>How many people more at work were agreed, by what was said last; null: nothing was.</summary>
    public PactFigure? PeopleAim => Last(PactFigureKind.People);

    /// <summary>All tracks, each with its actions: of some we may know none. Last come those of which the track isn't known, when there are.</summary>
    public IEnumerable<(PactPillar? Pillar, IReadOnlyList<PactRow> Rows)> Pillars => Enum.GetValues<PactPillar>()
        .Select(pillar => ((PactPillar?)pillar, Of(pillar)))
        .Concat(Of(null) is { Count: > 0 } others ? [(null, others)] : []);

    /// <summary>The actions that count people who came to work.</summary>
    public IReadOnlyList<PactRow> Counting => [.. Actions.Where(row => row.Action.CountsForAim)];

    /// <summary>What those add up to; null: none of them counted anybody.</summary>
    public int? PeopleCounted => SumOf(Counting.Select(row => row.Counted));

    /// <summary>What they want together; null: none of them has a target.</summary>
    public int? PeopleWanted => SumOf(Counting.Select(row => row.Action.Target));

    /// <summary>The parts are more than the whole: then people are counted twice.</summary>
    public bool HasMoreThanWhole => PeopleAim is { } aim && (PeopleCounted > aim.Amount || PeopleWanted > aim.Amount);

    public int? Budget => SumOf(Actions.Select(row => row.Action.Budget));

    public int? Spent => SumOf(Actions.Select(row => row.Spent));

    /// <summary>How many entries have a figure without a source.</summary>
    public int Unsourced => Actions.Sum(row => row.Unsourced);

    /// <summary>Money that stands on its own, the oldest first, each with its parts, the largest first.</summary>
    public IEnumerable<(PactFigure Whole, IReadOnlyList<PactFigure> Parts)> Money => figures
        .Where(figure => figure is { Kind: PactFigureKind.Money, PartOfId: null })
        .OrderBy(figure => figure.On).ThenByDescending(figure => figure.Amount).ThenBy(figure => figure.Id)
        .Select(whole => (whole, (IReadOnlyList<PactFigure>)
        [
            .. figures.Where(part => part.PartOfId == whole.Id).OrderByDescending(part => part.Amount)
                .ThenBy(part => part.Title, StringComparer.Ordinal),
        ]));

    /// <summary>All figures: what was agreed, then money, each with its parts after it.</summary>
    public IEnumerable<PactFigure> Figures => figures.Where(figure => figure.Kind != PactFigureKind.Money).OrderBy(figure => figure.Kind).ThenBy(figure => figure.On)
        .Concat(Money.SelectMany(fund => fund.Parts.Prepend(fund.Whole)));

    public IReadOnlyList<PactRow> LateOn(DateOnly today) => [.. Actions.Where(row => row.Lateness(today) is not null)];

    IReadOnlyList<PactRow> Of(PactPillar? pillar) => [.. Actions.Where(row => row.Action.Pillar == pillar)];

    static int? SumOf(IEnumerable<int?> numbers) => numbers.Where(number => number is not null).ToList() is { Count: > 0 } known ? known.Sum() : null;

    PactFigure? Last(PactFigureKind kind) => figures.Where(figure => figure.Kind == kind).OrderBy(figure => figure.On).ThenBy(figure => figure.Id).LastOrDefault();
}
