using DigitaalWerkt.Web.Features.HelpDesk.Figures;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.HelpDesk.Figures;

/// <summary>What is counted of which rows, without a database.</summary>
public sealed class HelpFigureTests
{
    static readonly DateOnly Monday = new(2027, 5, 17);
    static readonly OfficeHours Hours = new(_ => false);
    static readonly DateTimeOffset Now = At(9, 12);

    [Theory]
    [InlineData(new[] { 5 }, 5.0, 5)]
    [InlineData(new[] { 1, 2 }, 1.5, 2)]
    [InlineData(new[] { 3, 1, 2 }, 2.0, 3)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 5.5, 9)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 100 }, 1.0, 1)]
    public void Half_were_within_the_median_and_nine_in_ten_within_the_other(int[] hours, double median, int nineInTen) =>
        Spread.Of(hours.Select(hour => TimeSpan.FromHours(hour)))
            .ShouldBe(new(hours.Length, TimeSpan.FromHours(median), TimeSpan.FromHours(nineInTen)));

    [Fact]
    public void Of_nothing_there_is_no_median() => Spread.Of([]).ShouldBeNull();

    [Fact]
    public void As_many_as_it_says_are_within_it() => Prop.ForAll(Gen.Choose(0, 1000).NonEmptyListOf().ToArbitrary(), minutes =>
    {
        var times = minutes.Select(minute => TimeSpan.FromMinutes(minute)).ToList();
        var spread = Spread.Of(times)!;
        return times.Count(time => time <= spread.Median) * 2 >= times.Count
            && times.Count(time => time >= spread.Median) * 2 >= times.Count
            && times.Count(time => time <= spread.NineInTen) * 10 >= times.Count * 9
            && times.Contains(spread.NineInTen);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Every_question_has_one_fate_by_the_clock_of_the_desk()
    {
        // Monday at ten: due on Wednesday at ten.
        var asked = At(0, 10);
        CountedTicket[] tickets =
        [
            Asked(asked) with { FirstAnsweredAt = asked },
            Asked(asked) with { FirstAnsweredAt = At(2, 10) },
            Asked(asked) with { FirstAnsweredAt = At(2, 11) },
            Asked(asked),
            Asked(At(8, 9)),
            Asked(asked) with { EndedAt = At(1, 9), State = TicketState.Closed },
        ];

        var answers = FirstAnswers.Of(tickets, Hours, Now);

        answers.Fates.Values.ShouldAllBe(count => count == 1);
        (answers.AnsweredInTime, answers.Judged).ShouldBe((2, 4));
        answers.Worked.ShouldBe(new(2, TimeSpan.FromHours(16.5), TimeSpan.FromHours(17)));
        answers.Passed.ShouldBe(new(2, TimeSpan.FromHours(48.5), TimeSpan.FromHours(49)));
    }

    [Fact]
    public void The_time_to_a_solution_is_that_of_what_was_solved_and_not_at_once()
    {
        var asked = At(4, 16);
        var solutions = Solutions.Of(
            [
                // Closed when its fourteen days were over.
                Asked(asked) with { EndedAt = At(7, 10), SolvedAt = At(7, 10), State = TicketState.Closed },
                Asked(asked) with { EndedAt = asked, SolvedAt = asked, State = TicketState.Solved },
                Asked(asked) with { EndedAt = At(4, 17), State = TicketState.Closed },
            ],
            Hours);

        solutions.ShouldBe(new(1, 1, new(1, TimeSpan.FromHours(2), TimeSpan.FromHours(2)), new(1, TimeSpan.FromHours(66), TimeSpan.FromHours(66))));
    }

    [Theory]
    [InlineData(9, 12, 0)]
    [InlineData(7, 9, 0)]
    [InlineData(4, 9, 1)]
    [InlineData(2, 9, 1)]
    [InlineData(1, 13, 1)]
    [InlineData(1, 9, 2)]
    [InlineData(-5, 9, 2)]
    [InlineData(-6, 9, 3)]
    public void An_age_is_counted_in_days_on_which_the_desk_worked(int day, int hour, int age)
    {
        var ages = OpenAge.Of([Asked(At(day, hour)) with { State = TicketState.Planned }], Hours, Now);

        ages.Select(a => a.States[TicketState.Planned]).ShouldBe(Enumerable.Range(0, 4).Select(number => number == age ? 1 : 0));
        ages.Sum(a => a.Count).ShouldBe(1);
    }

    [Fact]
    public void Each_day_each_place_and_each_subject_has_its_count()
    {
        var (krook, rabot, steward) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var figures = HelpFigures.Of(
            new(
                new(Monday, Monday.AddDays(2)),
                [
                    Asked(At(0, 10)) with { LocationId = krook, Topic = TicketTopic.SignIn, Device = TicketDevice.Tablet },
                    Asked(At(0, 11)) with { EndedAt = At(2, 9), SolvedAt = At(2, 9), State = TicketState.Solved },
                    Asked(At(-3, 11)) with { EndedAt = At(1, 9), SolvedAt = At(1, 9), State = TicketState.Solved, LocationId = rabot },
                ],
                [new(steward, rabot, Monday.AddDays(1)), new(steward, rabot, Monday.AddDays(1))],
                [new(rabot, Monday, 5), new(krook, Monday, 1)],
                new Dictionary<Guid, string> { [krook] = "De Krook", [rabot] = "Rabot" }, Hours),
            Now);

        figures.Days.ShouldBe([new(Monday, 2, 0, 0, 6), new(Monday.AddDays(1), 0, 1, 2, 0), new(Monday.AddDays(2), 0, 1, 0, 0)]);
        figures.Places.ShouldBe([new("Rabot", 0, 1, 2, 5), new("De Krook", 1, 0, 0, 1), new(null, 1, 1, 0, 0)]);
        figures.Topics[TicketTopic.SignIn].ShouldBe(1);
        figures.Topics.Values.Sum().ShouldBe(2);
        (figures.Devices[TicketDevice.Tablet], figures.WithoutDevice).ShouldBe((1, 1));
        figures.Appointments.ShouldBe(new Dictionary<Guid, int> { [steward] = 2 });
        figures.Answers.Fates.Values.Sum().ShouldBe(2, "what was asked before the period is in its own");
    }

    static DateTimeOffset At(int day, int hour) => BrusselsTime.At(Monday.AddDays(day), new(hour, 0));

    static CountedTicket Asked(DateTimeOffset at) => new() { Id = Guid.NewGuid(), CreatedAt = at, Topic = TicketTopic.Email };
}
