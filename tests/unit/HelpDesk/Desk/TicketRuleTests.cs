using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>What becomes of a question by what is done to it.</summary>
public sealed class TicketRuleTests
{
    static readonly DateTimeOffset Start = new(2027, 9, 14, 8, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset Due = Start.AddDays(2);
    static readonly Guid Steward = Guid.NewGuid();
    static readonly Guid Colleague = Guid.NewGuid();

    [Fact]
    public void A_new_question_is_nobodys_and_its_clock_runs()
    {
        var ticket = Asked();

        (ticket.State, ticket.StewardId, ticket.AnswerDueAt, ticket.FirstAnsweredAt, ticket.IsOpen)
            .ShouldBe((TicketState.New, null, Due, null, true));
    }

    [Fact]
    public void Taking_it_stops_no_clock()
    {
        var ticket = Asked();

        ticket.TakeBy(Steward, Start.AddHours(1));

        (ticket.State, ticket.StewardId, ticket.AnswerDueAt).ShouldBe((TicketState.WithSteward, Steward, Due));
    }

    [Fact]
    public void An_answer_stops_the_clock_and_a_reply_starts_it()
    {
        var ticket = Asked();

        ticket.Answer(Steward, Start.AddHours(2));
        (ticket.State, ticket.StewardId, ticket.AnswerDueAt, ticket.FirstAnsweredAt)
            .ShouldBe((TicketState.WaitingForPerson, Steward, null, Start.AddHours(2)));
        ticket.Reply(Due.AddDays(1), Start.AddHours(3));

        (ticket.State, ticket.AnswerDueAt, ticket.FirstAnsweredAt).ShouldBe((TicketState.WithSteward, Due.AddDays(1), Start.AddHours(2)));
    }

    [Fact]
    public void Who_writes_twice_waits_no_longer_than_after_the_first_time()
    {
        var ticket = Asked();

        ticket.Reply(Due.AddDays(1), Start.AddHours(3));

        ticket.AnswerDueAt.ShouldBe(Due);
    }

    [Fact]
    public void Whoever_meets_the_steward_is_answered_then()
    {
        var ticket = Asked();
        ticket.Plan(Steward, Start.AddHours(2));

        ticket.Reply(Due.AddDays(1), Start.AddHours(3));

        (ticket.State, ticket.AnswerDueAt).ShouldBe((TicketState.Planned, null));
    }

    [Fact]
    public void Giving_it_to_a_colleague_changes_nothing_of_what_the_person_waits_for()
    {
        var ticket = Asked();
        ticket.Answer(Steward, Start.AddHours(2));

        ticket.TakeBy(Colleague, Start.AddHours(3));

        (ticket.StewardId, ticket.State, ticket.AnswerDueAt).ShouldBe((Colleague, TicketState.WaitingForPerson, null));
    }

    [Fact]
    public void What_is_solved_can_be_opened_again_for_two_weeks()
    {
        var ticket = Asked();

        ticket.Solve(TicketResult.WithHelp, Start.AddHours(2));

        (ticket.State, ticket.EndedAt, ticket.AnswerDueAt, ticket.Result).ShouldBe((TicketState.Solved, Start.AddHours(2), null, TicketResult.WithHelp));
        ticket.MayReopen(Start.AddDays(14)).ShouldBeTrue();
        ticket.MayReopen(Start.AddDays(14).AddHours(2)).ShouldBeFalse();
    }

    [Fact]
    public void A_reply_opens_what_had_ended()
    {
        var ticket = Asked();
        ticket.TakeBy(Steward, Start);
        ticket.Solve(null, Start.AddHours(2));

        ticket.Reply(Due.AddDays(3), Start.AddDays(1));

        (ticket.State, ticket.EndedAt, ticket.AnswerDueAt).ShouldBe((TicketState.WithSteward, null, Due.AddDays(3)));
    }

    [Fact]
    public void A_part_is_closed_and_can_not_be_opened_by_itself_but_taken_apart()
    {
        var (part, whole) = (Asked(), Asked());

        whole.Absorb(part.AnswerDueAt, Start);
        part.MergeInto(whole.Id, Start.AddHours(1));
        (part.State, part.MergedIntoId, part.MayReopen(Start.AddHours(2))).ShouldBe((TicketState.Closed, whole.Id, false));
        part.Unmerge(Due, Start.AddHours(3));

        (part.State, part.MergedIntoId, part.EndedAt, part.AnswerDueAt).ShouldBe((TicketState.New, null, null, Due));
    }

    [Fact]
    public void Whoever_waits_in_the_part_waits_in_the_whole_and_not_longer()
    {
        var (whole, answered) = (Asked(), Asked());
        answered.Answer(Steward, Start.AddHours(1));

        whole.Absorb(Due.AddHours(-5), Start);
        answered.Absorb(Due, Start.AddHours(2));

        whole.AnswerDueAt.ShouldBe(Due.AddHours(-5));
        (answered.State, answered.AnswerDueAt).ShouldBe((TicketState.WithSteward, Due));
    }

    [Fact]
    public void Minutes_are_added_up_to_a_working_day()
    {
        var ticket = Asked();

        ticket.Spend(20, Start);
        ticket.Spend(15, Start);
        ticket.Minutes.ShouldBe(35);
        ticket.Spend(Ticket.MostMinutes, Start);

        ticket.Minutes.ShouldBe(Ticket.MostMinutes);
    }

    internal static Ticket Asked() => Ticket.Ask(
        new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email }, Guid.NewGuid(), "AC34HJ", Due, Start);
}
