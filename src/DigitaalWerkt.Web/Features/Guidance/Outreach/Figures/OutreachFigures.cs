using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A year of contacts, counted several ways. Each way adds up to the same.</summary>
public sealed class OutreachFigures(IReadOnlyList<OutreachRow> rows, OutreachWords words)
{
    public int Contacts => rows.Sum(row => row.Contacts);
    public int People => rows.Sum(row => row.People);

    /// <summary>From the first week with a contact to the last, those between them without any too.</summary>
    public IReadOnlyList<(DateOnly Monday, int Contacts, int People)> Weeks { get; } = WeeksOf(rows);

    public IReadOnlyList<OutreachCount> Organisations => Count(row => row.Organisation, row => row.Organisation);

    public IReadOnlyList<OutreachCount> Places => Count(row => row.PlaceId, row => $"{row.Place} ({row.Organisation})");

    public IReadOnlyList<OutreachCount> Neighbourhoods => Count(row => row.Neighbourhood ?? "", row => words.Neighbourhood(row.Neighbourhood));

    public IReadOnlyList<OutreachCount> Themes => Count(row => row.Theme, row => words.Theme(row.Theme));

    static List<(DateOnly Monday, int Contacts, int People)> WeeksOf(IReadOnlyList<OutreachRow> rows)
    {
        if (rows.Count == 0)
        {
            return [];
        }
        var byWeek = rows.ToLookup(row => BelgianWeek.MondayOf(row.Day));
        var (first, last) = (byWeek.Min(week => week.Key), byWeek.Max(week => week.Key));
        return
        [
            .. Enumerable.Range(0, ((last.DayNumber - first.DayNumber) / BelgianWeek.Days) + 1).Select(number => first.AddDays(number * BelgianWeek.Days))
                .Select(monday => (monday, byWeek[monday].Sum(row => row.Contacts), byWeek[monday].Sum(row => row.People))),
        ];
    }

    List<OutreachCount> Count<TKey>(Func<OutreachRow, TKey> key, Func<OutreachRow, string> name)
        where TKey : notnull =>
        [
            .. rows.GroupBy(key)
                .Select(group => new OutreachCount(name(group.First()), group.Sum(row => row.Contacts), group.Sum(row => row.People)))
                .OrderByDescending(count => count.People).ThenBy(count => count.Of, StringComparer.Ordinal),
        ];
}
