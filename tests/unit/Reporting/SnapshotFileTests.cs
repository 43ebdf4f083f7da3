using System.Text;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using DigitaalWerkt.Web.Features.Shared.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>A snapshot is written in one way, and everything that a report says is computed from it.</summary>
public sealed class SnapshotFileTests
{
    static readonly Gen<(ReportSnapshot One, ReportSnapshot Other)> InAnotherOrder =
        from snapshot in SomeSnapshot.Any
        from seed in Gen.Choose(0, 10_000)
        select (snapshot, Shuffled(snapshot, new(seed)));

    [Fact]
    public void The_same_figures_are_the_same_bytes_in_whatever_order_they_came() => Prop.ForAll(InAnotherOrder.ToArbitrary(), two =>
        SnapshotFile.Write(two.One) == SnapshotFile.Write(two.Other)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_and_written_again_is_the_same_to_the_letter() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
    {
        var text = SnapshotFile.Write(snapshot);

        return SnapshotFile.Write(SnapshotFile.Read(text)) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_report_of_what_was_read_has_the_figures_of_what_was_written() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
        CompareEditions.Of(snapshot, SnapshotFile.Read(SnapshotFile.Write(snapshot))).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_in_any_row_is_a_change_that_is_named_with_the_figure_before_and_now() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
    {
        var more = snapshot with { Figures = [.. snapshot.Figures.Select(figure => figure with { Rows = [.. figure.Rows, new(null, null, null, 7)] })] };

        var changes = CompareEditions.Of(snapshot, more);
        var whole = changes.Single(change => change is { Counter: "Reached", By: null });
        return whole.Now == whole.Before + 14 && changes.Single(change => change is { Counter: "Hours", By: null }) is { } hours && hours.Now == hours.Before + 7
            && !changes.Any(change => change.Counter == "Participants");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_report_counts_what_one_counts_by_hand() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
    {
        var counters = Report.Of(snapshot, isForCity: false, ReportFilter.None).Counters;
        int Sum(FigureCounter counter) => snapshot.Figures.Where(figure => figure.Counter == counter).Sum(figure => figure.Rows.Sum(row => row.Amount));

        return counters[0].Total.Amount == Sum(FigureCounter.Reached) && counters[2].Total.Amount == Sum(FigureCounter.Minutes)
            && counters[1].Total.Amount == snapshot.Records.Where(record => record.Who is not null).Select(record => record.Who).Distinct().Count()
                + snapshot.Records.Count(record => record.Who is null)
            && counters[0].Places!.Sum(part => part.Amount) == counters[0].Total.Amount && counters[2].Organisations.Sum(part => part.Amount) == counters[2].Total.Amount;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_filter_counts_what_one_picks_by_hand() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
    {
        var organisation = snapshot.Organisations[0].Id;
        var counters = Report.Of(snapshot, isForCity: false, new(organisation, "De Krook")).Counters;
        bool IsIn(SnapshotRow row) => row.Organisation == organisation && row.Place == "De Krook";
        var attended = snapshot.Figures[1].Rows.Where(IsIn).ToList();

        return counters[0].Total.Amount == snapshot.Figures[0].Rows.Concat(snapshot.Figures[2].Rows).Where(IsIn).Sum(row => row.Amount)
            && counters[2].Total.Amount == attended.Sum(row => row.Amount)
            && counters[1].Total.Amount == snapshot.Records.Where(record => record.Organisation == organisation && record.Who is not null
                && attended.Exists(row => row.Who == record.Who)).Select(record => record.Who).Distinct().Count();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_report_for_the_city_shows_no_number_of_fewer_than_five_people() => Prop.ForAll(SomeSnapshot.Any.ToArbitrary(), snapshot =>
    {
        var counters = Report.Of(snapshot, isForCity: true, ReportFilter.None).Counters;
        bool IsSafe(ReportPart part) => part.Shown != ShownCell.Number || part.Amount >= HideSmallCells.Least;
        int PeopleAt(string? place) => snapshot.Figures[1].Rows.Where(row => row.Place == place && row.Who is not null).Select(row => row.Who).Distinct().Count()
            + (snapshot.Figures[1].Rows.Any(row => row.Place == place && row.Who is null) ? 1 : 0);

        return counters.Take(2).All(counter => IsSafe(counter.Total) && (counter.Places ?? []).All(IsSafe) && counter.Organisations.Count + counter.Sources.Count == 0)
            && (counters[2].Places ?? []).All(part => part.Shown != ShownCell.Number || PeopleAt(part.Of) >= HideSmallCells.Least);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_report_for_the_city_is_never_filtered() =>
        Should.Throw<ArgumentException>(() => Report.Of(SomeSnapshot.Of([], [], [], []), isForCity: true, new(Guid.NewGuid(), null)));

    [Fact]
    public void The_way_of_writing_is_pinned_so_that_the_hash_of_an_old_report_stays()
    {
        var id = new Guid(1, 0, 0, new byte[8]);
        var text = SnapshotFile.Write(SomeSnapshot.Of([new(id, "De Krook", null, 3)], [], [], [new(id, id, null, new(2026, 2, 3), null)]));

        text.ShouldStartWith("""{"version":1,"period":"2026","from":"2026-01-01","until":"2026-12-31","operation":null,"operationCode":null,"definitions":[{"name":"Hours",""");
        text.ShouldContain("""{"counter":"Reached","title":"Gesprekken","definition":"Op straat.","rows":[{"organisation":"00000001-0000-0000-0000-000000000000","place":"De Krook","who":null,"amount":3}]}""");
        text.ShouldContain(""""records":[{"id":"00000001-0000-0000-0000-000000000000","organisation":"00000001-0000-0000-0000-000000000000","who":null,"entered":"2026-02-03","left":null}]"""");
        SnapshotFile.HashOf("").ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Encoding.UTF8.GetBytes(text).Length.ShouldBeGreaterThan(text.Length - 1);
    }

    [Fact]
    public void A_snapshot_of_another_format_is_refused()
    {
        var text = SnapshotFile.Write(SomeSnapshot.Of([], [], [], [])).Replace("\"version\":1", "\"version\":2");

        Should.Throw<InvalidOperationException>(() => SnapshotFile.Read(text));
    }

    static ReportSnapshot Shuffled(ReportSnapshot snapshot, Random random)
    {
        T[] In<T>(IEnumerable<T> rows)
        {
            var all = rows.ToArray();
            random.Shuffle(all);
            return all;
        }

        return snapshot with
        {
            Definitions = In(snapshot.Definitions),
            Organisations = In(snapshot.Organisations),
            Records = In(snapshot.Records),
            Indicators = In(snapshot.Indicators),
            Doubts = In(snapshot.Doubts),
            Figures = In(snapshot.Figures.Select(figure => figure with { Rows = In(figure.Rows) })),
        };
    }
}
