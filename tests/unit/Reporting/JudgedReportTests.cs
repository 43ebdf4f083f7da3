using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.Doubts;
using DigitaalWerkt.Web.Features.Shared.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What a report doubts of its figures, against looking at each row by hand.</summary>
public sealed class JudgedReportTests
{
    static readonly DateOnly First = new(2026, 1, 1);
    static readonly Guid[] People = [.. Enumerable.Range(1, 6).Select(number => new Guid(number, 1, 0, new byte[8]))];
    static readonly Guid House = new(1, 0, 0, new byte[8]);

    static readonly Gen<FigureRow> Rows =
        from person in Gen.Elements(People.Cast<Guid?>().Append(null))
        from amount in Gen.Choose(-1, 90)
        from day in Gen.Choose(0, 100)
        select new FigureRow(House, "De Krook", person, amount) { Day = First.AddDays(day) };

    static readonly Gen<CountedRecord> Records =
        from person in Gen.Elements(People.Cast<Guid?>().Append(null))
        from day in Gen.Choose(0, 150)
        from left in Gen.Elements<int?>(null, -1, 0, 40)
        let entered = First.AddDays(day)
        select new CountedRecord(Guid.NewGuid(), House, person) { EnteredOn = entered, LeftOn = left is { } days ? entered.AddDays(days) : null };

    static readonly Gen<JudgedReport> Any =
        from minutes in Rows.ListOf()
        from records in Records.ListOf()
        from known in Gen.Elements(People).ListOf()
        from today in Gen.Choose(80, 120)
        from outside in Gen.Choose(0, 2)
        select new JudgedReport
        {
            Days = new(First, First.AddDays(100)),
            Today = First.AddDays(today),
            Reached = [],
            Minutes = [.. minutes],
            Records = [.. records],
            WithRecord = known.ToHashSet(),
            RecordsOutside = outside,
        };

    [Fact]
    public void Each_doubt_is_what_one_finds_by_hand() => Prop.ForAll(Any.ToArbitrary(), report =>
    {
        var judged = report.Judge();
        int Of(ReportDoubt doubt) => judged.GetValueOrDefault(doubt);
        var (without, late, idle) = (0, 0, 0);
        foreach (var person in People)
        {
            var days = report.Minutes.Where(row => row.PersonId == person && row.Amount > 0).Select(row => row.Day!.Value).Order().ToList();
            var theirs = report.Records.Where(record => record.PersonId == person).ToList();
            without += days.Count > 0 && !report.WithRecord.Contains(person) ? 1 : 0;
            late += days.Count == 0 ? 0 : theirs.Count(record => record.EnteredOn > days[0].AddDays(30));
            idle += theirs.Count > 0 && days.Count == 0 ? 1 : 0;
        }
        return Of(ReportDoubt.ParticipantsWithoutRecord) == without && Of(ReportDoubt.RecordsLate) == late && Of(ReportDoubt.RecordsWithoutHours) == idle
            && Of(ReportDoubt.HoursWithoutPerson) == report.Minutes.Count(row => row.PersonId is null || row.Amount < 1)
            && Of(ReportDoubt.LeftBeforeEntering) == report.Records.Count(record => record.LeftOn is { } left && left < record.EnteredOn)
            && Of(ReportDoubt.Forgotten) == report.Records.Count(record => record.PersonId is null)
            && Of(ReportDoubt.RecordsOutside) == report.RecordsOutside
            && Of(ReportDoubt.PeriodNotOver) > 0 == report.Today <= report.Days.Until
            && judged.Values.All(count => count > 0);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Thirty_days_after_somebody_first_came_is_not_late_and_the_next_day_is(int days, bool isLate)
    {
        var report = new JudgedReport
        {
            Days = new(First, First.AddDays(100)), Today = First.AddDays(200), Reached = [],
            Minutes = [new(House, null, People[0], 60) { Day = First }, new(House, null, People[0], 60) { Day = First.AddDays(9) }],
            Records = [new(Guid.NewGuid(), House, People[0]) { EnteredOn = First.AddDays(days) }],
            WithRecord = new HashSet<Guid> { People[0] },
        };

        report.Judge().ContainsKey(ReportDoubt.RecordsLate).ShouldBe(isLate);
    }

    [Theory]
    [InlineData(-40, -100, true)]
    [InlineData(-20, -100, false)]
    // What they came to before their operation began was something else.
    [InlineData(-40, -10, false)]
    public void Whoever_came_before_the_period_is_not_new_in_it(int came, int began, bool isLate)
    {
        var report = new JudgedReport
        {
            Days = new(First, First.AddDays(89)), Today = First.AddDays(200), Reached = [],
            MinutesBefore = [new(House, null, People[0], 60) { Day = First.AddDays(came) }],
            Minutes = [new(House, null, People[0], 60) { Day = First.AddDays(2) }],
            Records = [new(Guid.NewGuid(), House, People[0]) { EnteredOn = First.AddDays(3), OperationFrom = First.AddDays(began) }],
            WithRecord = new HashSet<Guid> { People[0] },
        };

        report.Judge().ContainsKey(ReportDoubt.RecordsLate).ShouldBe(isLate);
    }

    [Fact]
    public void A_period_in_which_nothing_was_counted_is_named_and_one_that_is_right_has_no_doubts()
    {
        var nothing = new JudgedReport
        {
            Days = new(First, First), Today = First.AddDays(1), Reached = [], Minutes = [], Records = [], WithRecord = new HashSet<Guid>(),
        };

        nothing.Judge().Keys.ShouldBe([ReportDoubt.Nothing]);
        (nothing with { Reached = [new(House, null, null, 3)] }).Judge().ShouldBeEmpty();
    }
}
