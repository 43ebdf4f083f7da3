using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Shared.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What the three counters count of which rows, without a database; each against counting it by hand.</summary>
public sealed class ThreeCountersTests
{
    static readonly Guid[] Organisations = [.. Enumerable.Range(1, 3).Select(number => new Guid(number, 0, 0, new byte[8]))];
    static readonly Guid[] People = [.. Enumerable.Range(1, 6).Select(number => new Guid(number, 1, 0, new byte[8]))];
    static readonly string?[] Places = ["Krook", "Rabot", null];

    static readonly Dictionary<Guid, string> Names = Organisations.ToDictionary(id => id, id => $"Huis {id.ToByteArray()[0]}");

    static readonly Gen<FigureRow> Rows =
        from organisation in Gen.Elements(Organisations.Cast<Guid?>().Append(null))
        from place in Gen.Elements(Places)
        from person in Gen.Elements(People.Cast<Guid?>().Append(null))
        from amount in Gen.Choose(1, 200)
        select new FigureRow(organisation, place, person, amount);

    static readonly Gen<CountedRecord> Records =
        from organisation in Gen.Elements(Organisations)
        from person in Gen.Elements(People.Cast<Guid?>().Append(null))
        select new CountedRecord(Guid.NewGuid(), organisation, person);

    static readonly Gen<Case> Cases =
        from reached in Rows.ListOf()
        from more in Rows.ListOf()
        from minutes in Rows.ListOf()
        from records in Records.ListOf()
        select new Case([.. reached], [.. more], [.. minutes], [.. records]);

    [Fact]
    public void Each_is_what_one_counts_by_hand_and_no_counter_touches_another() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var counters = one.Count();
        var nobody = one.Records.Count(record => record.PersonId is null);

        return counters.Reached == Sum(one.Reached) + Sum(one.More)
            && counters.Minutes == Sum(one.Minutes)
            && counters.Participants == one.Records.Select(record => record.PersonId).Where(id => id is not null).ToHashSet().Count + nobody
            && new Case([], [], one.Minutes, one.Records).Count().Participants == counters.Participants
            && new Case(one.Reached, one.More, [], []).Count().Reached == counters.Reached;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_reached_and_attended_adds_up_by_place_and_by_organisation() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var counters = one.Count();
        return new[] { FigureCounter.Reached, FigureCounter.Minutes }.All(counter =>
        {
            var all = counter == FigureCounter.Reached ? counters.Reached : counters.Minutes;
            return counters.ByPlace(counter).Sum(part => part.Amount) == all && counters.ByOrganisation(counter).Sum(part => part.Amount) == all
                && counters.SourcesOf(counter).Sum(source => source.Amount) == all;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Participants_never_add_up_to_less_than_the_whole_and_stand_where_they_were() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var counters = one.Count();
        var byPlace = counters.ParticipantsByPlace();

        return counters.ParticipantsByOrganisation().Sum(part => part.Amount) >= counters.Participants
            && counters.ParticipantsByOrganisation().All(part => part.Amount <= counters.Participants)
            && Places.All(place => (byPlace.SingleOrDefault(part => part.Of == place)?.Amount ?? 0) == People.Count(person =>
                one.Records.Exists(record => record.PersonId == person) && one.Minutes.Exists(row => row.PersonId == person && row.Place == place)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(60, 1.0)]
    [InlineData(62, 1.0)]
    [InlineData(63, 1.1)]
    [InlineData(95, 1.6)]
    public void An_hour_is_sixty_minutes_and_a_half_goes_up(int minutes, double hours) => ThreeCounters.HoursOf(minutes).ShouldBe((decimal)hours);

    [Theory]
    [InlineData(null, null, "2026-01-01", "2026-12-31", null)]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01", "2026-03-01", null)]
    [InlineData("2016-03-02", "2026-03-01", "2016-03-02", "2026-03-01", null)]
    [InlineData("2016-03-01", "2026-03-01", null, null, "Counters_Long")]
    [InlineData("2026-03-02", "2026-03-01", null, null, "Operation_Until_Error")]
    [InlineData("morgen", "2026-03-01", null, null, "Day_Error")]
    [InlineData("2026-03-01", "", null, null, "Day_Error")]
    public void A_period_is_two_days_in_their_order_and_at_most_ten_years(string? from, string? until, string? first, string? last, string? wrong)
    {
        var period = CounterPeriod.Read(from, until, new(2026, 11, 30), out var problem);

        problem.ShouldBe(wrong);
        period.ShouldBe(first is null ? null : new(DateOnly.Parse(first), DateOnly.Parse(last!)));
    }

    [Fact]
    public void Two_periods_share_their_common_days_or_none()
    {
        var march = new CounterPeriod(new(2026, 3, 1), new(2026, 3, 31));

        march.Within(new(2026, 3, 10), new(2026, 12, 31)).ShouldBe(new(new(2026, 3, 10), new(2026, 3, 31)));
        march.Within(new(2026, 3, 31), new(2026, 4, 2)).ShouldBe(new(new(2026, 3, 31), new(2026, 3, 31)));
        march.Within(new(2026, 4, 1), new(2026, 4, 2)).ShouldBeNull();
    }

    static int Sum(IEnumerable<FigureRow> rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            sum += row.Amount;
        }
        return sum;
    }

    sealed record Case(List<FigureRow> Reached, List<FigureRow> More, List<FigureRow> Minutes, List<CountedRecord> Records)
    {
        public ThreeCounters Count() => new(
            [
                new(FigureCounter.Reached, "Een", "Eerste", Reached), new(FigureCounter.Minutes, "Uren", "Tweede", Minutes),
                new(FigureCounter.Reached, "Meer", "Derde", More),
            ],
            Records, Names);
    }
}
