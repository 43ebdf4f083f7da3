using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report, computed from its snapshot and from nothing else.</summary>
/// <param name="IsForCity">Small numbers are hidden, with whatever gives them away.</param>
public sealed record Report(ReportSnapshot Snapshot, bool IsForCity, ReportFilter Filter, IReadOnlyList<ReportCounter> Counters)
{
    /// <param name="filter">Only of a report with all numbers.</param>
    public static Report Of(ReportSnapshot snapshot, bool isForCity, ReportFilter filter)
    {
        if (isForCity && !filter.IsNone)
        {
            throw new ArgumentException("Two filtered reports without small numbers could be subtracted from each other.", nameof(filter));
        }
        var rows = filter.Of(snapshot.ToRows());
        var counters = rows.Count();
        string Definition(string name) => snapshot.Definitions.FirstOrDefault(definition => definition.Name == name)?.Text ?? "";
        return new(
            snapshot, isForCity, filter,
            [
                new(
                    "Reached", Definition("Reached"), false, Total(counters.Reached, counters.Reached, isForCity),
                    OnlyInside(SourcesOf(counters, FigureCounter.Reached), isForCity), Said(rows, FigureCounter.Reached),
                    OnlyInside(counters.ByOrganisation(FigureCounter.Reached), isForCity),
                    Parts(counters.ByPlace(FigureCounter.Reached), isForCity)),
                new(
                    "Participants", Definition("Participants"), false, Total(counters.Participants, counters.Participants, isForCity),
                    [], Said(rows, null), OnlyInside(counters.ParticipantsByOrganisation(), isForCity),
                    Parts(counters.ParticipantsByPlace(), isForCity)),
                HoursOf(rows, counters, Definition("Hours"), isForCity),
            ]);
    }

    // A few hours can be of many people, and many hours of one: how many were there decides what is hidden.
    static ReportCounter HoursOf(CountedRows rows, ThreeCounters counters, string definition, bool isForCity)
    {
        var attended = rows.Sources.Where(source => source.Counter == FigureCounter.Minutes)
            .SelectMany(source => source.Rows).ToList();
        return new(
            "Hours", definition, true, Total(counters.Minutes, People(attended), isForCity),
            OnlyInside(SourcesOf(counters, FigureCounter.Minutes), isForCity), Said(rows, FigureCounter.Minutes),
            OnlyInside(counters.ByOrganisation(FigureCounter.Minutes), isForCity),
            Parts(counters.ByPlace(FigureCounter.Minutes), isForCity, part => People(attended.Where(row => row.Place == part.Of))));
    }

    // All whom nobody knows are one together: more would show a number too soon.
    static int People(IEnumerable<FigureRow> rows)
    {
        var all = rows.ToList();
        return all.Select(row => row.PersonId).OfType<Guid>().Distinct().Count() + (all.Exists(row => row.PersonId is null) ? 1 : 0);
    }

    static ReportPart Total(int amount, int people, bool isForCity) =>
        new(null, amount, isForCity && people < HideSmallCells.Least ? ShownCell.Small : ShownCell.Number);

    // City and public read places and nothing else: two ways of parting the same total give each other's numbers away.
    static IReadOnlyList<ReportPart> OnlyInside(IReadOnlyList<CounterPart> parts, bool isForCity) =>
        isForCity ? [] : [.. parts.Select(part => new ReportPart(part.Of, part.Amount, ShownCell.Number))];

    static IReadOnlyList<ReportPart>? Parts(IReadOnlyList<CounterPart> parts, bool isForCity, Func<CounterPart, int>? people = null)
    {
        if (!isForCity)
        {
            return [.. parts.Select(part => new ReportPart(part.Of, part.Amount, ShownCell.Number))];
        }
        var listed = parts.Where(part => part.Amount > 0).ToList();
        var shown = listed.Count == 0
            ? []
            : HideParts.Of([.. listed.Select(part => Math.Max(1, people is null ? part.Amount : people(part)))]);
        // By their names: in the order of the numbers one reads between which two a hidden one lies.
        return shown is null
            ? null
            : [.. listed.Zip(shown, (part, cell) => new ReportPart(part.Of, part.Amount, cell)).OrderBy(part => part.Of, StringComparer.Ordinal)];
    }

    static IReadOnlyList<CounterPart> SourcesOf(ThreeCounters counters, FigureCounter counter) =>
    [
        .. counters.SourcesOf(counter).GroupBy(source => source.Title)
            .Select(same => new CounterPart(same.Key, same.Sum(source => source.Amount))),
    ];

    static IReadOnlyDictionary<string, string> Said(CountedRows rows, FigureCounter? counter) => rows.Sources
        .Where(source => source.Counter == counter).GroupBy(source => source.Title)
        .ToDictionary(same => same.Key, same => same.First().Definition);
}
