using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>
/// The three counters of a period: <em>bereikt</em>, <em>deelnemers</em>, <em>uren</em>. Each is counted from its own rows, and nothing adds
/// one to another: somebody can be in all three.
/// </summary>
/// <param name="sources">What the features laid, as far as it is counted here.</param>
/// <param name="records">The entry records that are counted here.</param>
/// <param name="names">The names of the organisations.</param>
public sealed class ThreeCounters(
    IReadOnlyList<SourceFigure> sources, IReadOnlyList<CountedRecord> records, IReadOnlyDictionary<Guid, string> names)
{
    const int MinutesInHour = 60;

    /// <summary>Times that somebody was reached.</summary>
    public int Reached => Sum(FigureCounter.Reached);

    /// <summary>Different people with an entry record.</summary>
    public int Participants => records.Select(record => record.CountsAs).Distinct().Count();

    public int Minutes => Sum(FigureCounter.Minutes);

    public decimal Hours => HoursOf(Minutes);

    public IReadOnlyList<SourceFigure> SourcesOf(FigureCounter counter) => [.. sources.Where(source => source.Counter == counter)];

    /// <summary>What was reached or attended by place. It adds up to the counter.</summary>
    public IReadOnlyList<CounterPart> ByPlace(FigureCounter counter) => Parts(counter, row => row.Place);

    /// <summary>The same by organisation.</summary>
    public IReadOnlyList<CounterPart> ByOrganisation(FigureCounter counter) => Parts(counter, row => NameOf(row.OrganisationId));

    /// <summary>Participants by the organisation that asked them. Somebody whom two of them asked stands at both.</summary>
    public IReadOnlyList<CounterPart> ParticipantsByOrganisation() => Ordered(
        records.GroupBy(record => NameOf(record.OrganisationId))
            .Select(same => new CounterPart(same.Key, same.Select(record => record.CountsAs).Distinct().Count())));

    /// <summary>Participants by the place where they were. Somebody who was at two stands at both; whoever was forgotten stands nowhere.</summary>
    public IReadOnlyList<CounterPart> ParticipantsByPlace()
    {
        var known = records.Select(record => record.PersonId).OfType<Guid>().ToHashSet();
        return Ordered(
            RowsOf(FigureCounter.Minutes).Where(row => row.PersonId is { } person && known.Contains(person)).GroupBy(row => row.Place)
                .Select(same => new CounterPart(same.Key, same.Select(row => row.PersonId).Distinct().Count())));
    }

    /// <summary>To one decimal, a half up.</summary>
    public static decimal HoursOf(int minutes) => Math.Round((decimal)minutes / MinutesInHour, 1, MidpointRounding.AwayFromZero);

    IEnumerable<FigureRow> RowsOf(FigureCounter counter) => sources.Where(source => source.Counter == counter).SelectMany(source => source.Rows);

    int Sum(FigureCounter counter) => RowsOf(counter).Sum(row => row.Amount);

    IReadOnlyList<CounterPart> Parts(FigureCounter counter, Func<FigureRow, string?> of) =>
        Ordered(RowsOf(counter).GroupBy(of).Select(same => new CounterPart(same.Key, same.Sum(row => row.Amount))));

    static IReadOnlyList<CounterPart> Ordered(IEnumerable<CounterPart> parts) =>
        [.. parts.OrderByDescending(part => part.Amount).ThenBy(part => part.Of, StringComparer.Ordinal)];

    string? NameOf(Guid? organisation) => organisation is { } id ? names.GetValueOrDefault(id) : null;
}
