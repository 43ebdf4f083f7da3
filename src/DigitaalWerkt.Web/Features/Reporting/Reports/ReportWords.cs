using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using DigitaalWerkt.Web.Platform.Charts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report in words: on the page, on paper, and as a table to take along.</summary>
public sealed class ReportWords(Texts texts)
{
    /// <summary>The key of the word for a part by what was done.</summary>
    public const string Source = "Report_Source";
    public const string Organisation = "Counters_Organisation";
    public const string Place = "Counters_Place";
    public const string Indicator = "Answers_Indicator";

    /// <summary>What stands for a number that is hidden because another one could be found with it.</summary>
    public const string Dash = "–";

    /// <summary>As many bars as one sees at a glance; the table has the rest.</summary>
    const int MostBars = 12;

    public static string Small => $"< {HideSmallCells.Least}";

    public string Say(string key, params object?[] args) => texts.Dutch("Reporting", key, args);

    public string Name(ReportPeriod period) => period.Operation?.Name
        ?? (period.IsQuarter ? Say("Report_Quarter", period.Quarter, period.From.Year) : period.Key);

    public string Name(ReportSnapshot snapshot) => snapshot.Operation ?? (ReportPeriod.Read(snapshot.Period) is { } period ? Name(period) : snapshot.Period);

    /// <summary>What of the whole is in it: the organisation and the place that were chosen.</summary>
    public string FilterOf(Report report) => report.Filter.IsNone ? Say("Report_Filter_None") : string.Join(
        ", ",
        new[] { report.Snapshot.Organisations.FirstOrDefault(known => known.Id == report.Filter.Organisation)?.Name, report.Filter.Place }.OfType<string>());

    public static string Days(ReportSnapshot snapshot) => $"{BelgianFormat.NumericDate(snapshot.From)} – {BelgianFormat.NumericDate(snapshot.Until)}";

    /// <summary>With its year: a frozen report is read for years.</summary>
    public static string Moment(DateTimeOffset instant)
    {
        var local = instant.InBrussels();
        return $"{BelgianFormat.NumericDate(DateOnly.FromDateTime(local.DateTime))}, {local:HH.mm}";
    }

    public static string Write(int amount, bool isHours) => isHours
        ? ThreeCounters.HoursOf(amount).ToString("N1", BelgianFormat.Culture)
        : amount.ToString("N0", BelgianFormat.Culture);

    public static string Write(ReportPart part, bool isHours) => part.Shown switch
    {
        ShownCell.Small => Small,
        ShownCell.Hidden => Dash,
        _ => Write(part.Amount, isHours),
    };

    public string NameOf(ReportPart part, string by) =>
        part.Of ?? Say(by == Organisation ? "Counters_NoOrganisation" : "Counters_NoPlace");

    /// <summary>The parts of a counter as tables, each with its kind.</summary>
    public static IEnumerable<(string By, string Caption, IReadOnlyList<ReportPart>? Parts)> TablesOf(ReportCounter counter)
    {
        yield return (Organisation, $"Counters_{counter.Name}_Organisations", counter.Organisations);
        yield return (Place, $"Counters_{counter.Name}_Places", counter.Places);
    }

    /// <summary>What is drawn of a counter: its organisations, or its places where there is one organisation. Hidden numbers have no bar.</summary>
    public BarChart ChartOf(ReportCounter counter)
    {
        var (by, caption, parts) = TablesOf(counter).FirstOrDefault(table => table.Parts is { Count: > 1 });
        var drawn = (parts ?? []).Where(part => part.Shown == ShownCell.Number).OrderByDescending(part => part.Amount).Take(MostBars).ToList();
        return new()
        {
            Title = caption is null ? Say($"Counters_{counter.Name}") : Say(caption),
            Description = Say("Report_Chart", Write(counter.Total, counter.IsHours), drawn.Count),
            Series = [Say($"Counters_{counter.Name}")],
            IsLying = true,
            Bars =
            [
                .. drawn.Select(part => new Bar(
                    NameOf(part, by), null, counter.IsHours ? (int)Math.Round(ThreeCounters.HoursOf(part.Amount)) : part.Amount)),
            ],
        };
    }

    /// <summary>The whole report as one long table, so that a spreadsheet can sort it.</summary>
    public Table TableOf(Report report) => new(
        Say("Report_Nav"),
        [
            Say("Operation_From"), Say("Operation_Until"), Say("Report_Filter"), Say("Counters_Counter"), Say("Counters_By"), Say("Counters_Part"), Say("Counters_Number"),
            Say("Counters_Definition"),
        ],
        [
            .. report.Counters.SelectMany(counter => RowsOf(counter).Select(row => (IReadOnlyList<object?>)
                [report.Snapshot.From, report.Snapshot.Until, FilterOf(report), Say($"Counters_{counter.Name}"), Say(row.By), row.Of, row.Number, row.Definition])),
            .. (report.IsForCity || !report.Filter.IsNone ? [] : report.Snapshot.Indicators).Select(indicator => (IReadOnlyList<object?>)
                [report.Snapshot.From, report.Snapshot.Until, FilterOf(report), Say("Operation_Counts_Sheet"), indicator.Code, indicator.Label, indicator.People, null]),
        ]);

    IEnumerable<(string By, string? Of, object Number, string? Definition)> RowsOf(ReportCounter counter)
    {
        yield return ("Counters_Total", null, NumberOf(counter.Total, counter.IsHours), counter.Definition);
        foreach (var part in counter.Sources)
        {
            yield return (Source, part.Of, NumberOf(part, counter.IsHours), counter.SourceDefinitions.GetValueOrDefault(part.Of ?? ""));
        }
        foreach (var (by, _, parts) in TablesOf(counter))
        {
            foreach (var part in parts ?? [])
            {
                yield return (by, NameOf(part, by), NumberOf(part, counter.IsHours), null);
            }
        }
    }

    static object NumberOf(ReportPart part, bool isHours) => part.Shown != ShownCell.Number ? Write(part, isHours)
        : isHours ? ThreeCounters.HoursOf(part.Amount)
        : part.Amount;
}
