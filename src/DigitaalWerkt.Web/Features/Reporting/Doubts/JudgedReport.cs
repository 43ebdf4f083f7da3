using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Doubts;

/// <summary>What is judged before a report is frozen.</summary>
public sealed record JudgedReport
{
    /// <summary>Whoever was asked later doesn't count for the fund.</summary>
    public const int LatestDays = 30;

    public required CounterPeriod Days { get; init; }
    public required DateOnly Today { get; init; }
    public required IReadOnlyList<FigureRow> Reached { get; init; }
    public required IReadOnlyList<FigureRow> Minutes { get; init; }
    public required IReadOnlyList<CountedRecord> Records { get; init; }

    /// <summary>Minutes from before the period, of whoever got a record in it: somebody who came in December isn't new in January.</summary>
    public IReadOnlyList<FigureRow> MinutesBefore { get; init; } = [];

    /// <summary>Everybody who ever got an entry record here, also before the period.</summary>
    public required IReadOnlySet<Guid> WithRecord { get; init; }

    /// <summary>Entry records of the operation outside its days.</summary>
    public int RecordsOutside { get; init; }

    /// <summary>Indicators of which nobody compared the code.</summary>
    public int CodesUnchecked { get; init; }

    /// <summary>How many there are of each doubt; one of which there are none isn't named.</summary>
    public IReadOnlyDictionary<ReportDoubt, int> Judge()
    {
        var attended = Minutes.Where(row => row.Amount > 0).Select(row => row.PersonId).OfType<Guid>().ToHashSet();
        var days = MinutesBefore.Concat(Minutes).Where(row => row is { Amount: > 0, PersonId: not null, Day: not null })
            .ToLookup(row => row.PersonId!.Value, row => row.Day!.Value);
        var people = Records.Select(record => record.PersonId).OfType<Guid>().ToHashSet();
        return new Dictionary<ReportDoubt, int>
        {
            [ReportDoubt.PeriodNotOver] = Math.Max(0, Days.Until.DayNumber - Today.DayNumber + 1),
            [ReportDoubt.HoursWithoutPerson] = Minutes.Count(row => row.Amount <= 0 || row.PersonId is null),
            [ReportDoubt.ParticipantsWithoutRecord] = attended.Count(person => !WithRecord.Contains(person)),
            [ReportDoubt.RecordsLate] = Records.Count(record => record.PersonId is { } person && FirstCame(days[person], record) is { } day
                && record.EnteredOn.DayNumber - day.DayNumber > LatestDays),
            [ReportDoubt.LeftBeforeEntering] = Records.Count(record => record.LeftOn < record.EnteredOn),
            [ReportDoubt.RecordsOutside] = RecordsOutside,
            [ReportDoubt.RecordsWithoutHours] = people.Count(person => !attended.Contains(person)),
            [ReportDoubt.Forgotten] = Records.Count(record => record.PersonId is null),
            [ReportDoubt.Nothing] = Reached.Count + Minutes.Count + Records.Count == 0 ? 1 : 0,
            [ReportDoubt.CodesUnchecked] = CodesUnchecked,
        }.Where(doubt => doubt.Value > 0).ToDictionary();
    }

    public static FigureSeverity SeverityOf(ReportDoubt doubt) => doubt switch
    {
        ReportDoubt.HoursWithoutPerson or ReportDoubt.LeftBeforeEntering => FigureSeverity.Wrong,
        ReportDoubt.RecordsWithoutHours or ReportDoubt.Forgotten or ReportDoubt.CodesUnchecked => FigureSeverity.Note,
        _ => FigureSeverity.Doubt,
    };

    static DateOnly? FirstCame(IEnumerable<DateOnly> days, CountedRecord record) =>
        days.Where(day => day >= record.OperationFrom).Order().Cast<DateOnly?>().FirstOrDefault();
}
