using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Pact;

namespace DigitaalWerkt.Tests.Network;

public sealed class PactTests
{
    static readonly DateOnly Today = new(2026, 11, 30);
    static readonly NetworkHand By = new(Guid.NewGuid(), Guid.NewGuid(), DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData("33250", 33250)]
    [InlineData("33.250", 33250)]
    [InlineData(" € 1.250.000 ", 1_250_000)]
    [InlineData("33.250,00", 33250)]
    [InlineData("600 euro", 600)]
    [InlineData("0", 0)]
    [InlineData("33.25", null)]
    [InlineData("33,5", null)]
    [InlineData("-5", null)]
    [InlineData("1e3", null)]
    [InlineData("veel", null)]
    [InlineData("99999999999", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Euros_are_read_as_people_write_them(string? typed, int? euros) => Euros.Read(typed).ShouldBe(euros);

    [Fact]
    public void Euros_are_shown_as_people_in_Flanders_read_them() => Euros.Show(1_250_000).ShouldBe("€\u00A01.250.000");

    [Theory]
    [InlineData(-100, null, null, null, null)]
    [InlineData(-181, null, null, null, PactLateness.Silent)]
    [InlineData(-400, -180, null, null, null)]
    [InlineData(-400, -181, null, null, PactLateness.Silent)]
    // It began not long ago, or still has to.
    [InlineData(-400, null, -30, null, null)]
    [InlineData(-400, null, 30, null, null)]
    // Its last day is today: it still goes on.
    [InlineData(-10, -10, null, 0, null)]
    [InlineData(-10, -10, null, -1, PactLateness.Unfinished)]
    [InlineData(-400, null, null, -1, PactLateness.Unfinished)]
    // Somebody told of its last day, or later, how it ended.
    [InlineData(-400, -300, null, -300, null)]
    public void An_action_is_late_when_nobody_speaks_of_it(int known, int? last, int? begins, int? ends, PactLateness? late)
    {
        DateOnly? Day(int? days) => days is { } number ? Today.AddDays(number) : null;
        var action = SomeAction.Of(SomeAction.Details() with { Begins = Day(begins), Ends = Day(ends) }, Today.AddDays(known));

        new PactRow(action, null, null, Day(last), 0).Lateness(Today).ShouldBe(late);
    }

    [Fact]
    public void Only_what_counts_people_at_work_counts_towards_the_people_of_the_pact()
    {
        var pact = new PactOverview(
            [PactFigure.Create(SomeAction.Figure(PactFigureKind.People, 50))],
            [
                Row(SomeAction.Details("Een") with { Target = 30 }, 12),
                Row(SomeAction.Details("Twee") with { Target = 20 }, null),
                Row(SomeAction.Details("Drie") with { Target = 900, CountsForAim = false, Unit = "mensen bereikt" }, 700),
            ]);

        (pact.PeopleCounted, pact.PeopleWanted, pact.HasMoreThanWhole).ShouldBe((12, 50, false));
    }

    [Theory]
    [InlineData(60, 10, true)]
    [InlineData(30, 60, true)]
    [InlineData(50, 50, false)]
    public void Parts_that_are_more_than_the_whole_are_said_to_be_counted_twice(int wanted, int counted, bool isMore)
    {
        var pact = new PactOverview(
            [PactFigure.Create(SomeAction.Figure(PactFigureKind.People, 50))], [Row(SomeAction.Details() with { Target = wanted }, counted)]);

        pact.HasMoreThanWhole.ShouldBe(isMore);
    }

    [Fact]
    public void Nothing_counted_is_not_nought()
    {
        var pact = new PactOverview([], [Row(SomeAction.Details() with { Target = null, Budget = null }, null)]);

        (pact.PeopleCounted, pact.PeopleWanted, pact.Budget, pact.Spent).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Every_track_of_the_pact_is_named_and_what_has_no_track_comes_last()
    {
        var pact = new PactOverview(
            [], [Row(SomeAction.Details("Een") with { Pillar = null }, null), Row(SomeAction.Details("Twee") with { Pillar = PactPillar.BackToWork }, null)]);

        pact.Pillars.Select(track => (track.Pillar, track.Rows.Count)).ShouldBe(
            [(PactPillar.SchoolToWork, 0), (PactPillar.WorkToWork, 0), (PactPillar.BackToWork, 1), (null, 1)]);
        new PactOverview([], []).Pillars.Select(track => track.Pillar).ShouldBe([PactPillar.SchoolToWork, PactPillar.WorkToWork, PactPillar.BackToWork]);
    }

    [Fact]
    public void What_was_agreed_last_counts()
    {
        var pact = new PactOverview(
            [
                PactFigure.Create(SomeAction.Figure(PactFigureKind.Actions, 24) with { On = new(2025, 1, 1) }),
                PactFigure.Create(SomeAction.Figure(PactFigureKind.Actions, 20)),
            ],
            []);

        pact.ActionsAim!.Amount.ShouldBe(24);
    }

    [Fact]
    public void How_it_goes_is_chosen_and_follows_from_no_figure()
    {
        var action = SomeAction.Of();

        action.Tell(new(Today, 5000, 900_000, "Verslag", null), By, DateTimeOffset.UnixEpoch);
        action.State.ShouldBeNull();

        var entry = action.Choose(PactState.Orange, Today, "Te weinig plaatsen.", By);
        (action.State, action.StateOn, action.StateReason).ShouldBe((PactState.Orange, Today, "Te weinig plaatsen."));
        (entry.Kind, entry.State, entry.Note, entry.IsUnsourced).ShouldBe((PactEntryKind.State, PactState.Orange, "Te weinig plaatsen.", false));
    }

    [Theory]
    [InlineData(5, null, null, "")]
    [InlineData(null, 100, "Verslag", "")]
    [InlineData(null, null, null, "Note")]
    [InlineData(2_000_000, null, null, "Number")]
    public void Progress_without_a_source_is_right_and_without_anything_is_not(int? number, int? spent, string? source, string faults) =>
        string.Join(' ', PactRules.FaultsOf(new PactProgress(Today, number, spent, source, null), Today).Select(fault => fault.Field)).ShouldBe(faults);

    [Fact]
    public void A_correction_says_what_was_not_right() =>
        PactRules.FaultsOf(new PactProgress(Today, 5, null, "Verslag", null, Guid.NewGuid()), Today).Single().Field.ShouldBe("Note");

    [Theory]
    [InlineData("Target", 40, null, true)]
    [InlineData("Unit", null, null, true)]
    [InlineData("", null, null, false)]
    [InlineData("", 40, "mensen", false)]
    public void What_is_counted_has_a_word(string kind, int? target, string? unit, bool counts)
    {
        var faults = PactRules.FaultsOf(SomeAction.Details() with { Target = target, Unit = unit, CountsForAim = counts }).Select(fault => fault.Field);

        faults.ShouldBe(kind.Length > 0 ? ["Unit"] : []);
    }

    static PactRow Row(PactActionDetails details, int? counted) => new(SomeAction.Of(details), counted, null, null, 0);
}
