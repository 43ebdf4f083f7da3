using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>Whatever is done to a question in whatever order, what has to hold of it holds.</summary>
public sealed class TicketProperties
{
    const int Acts = 15;

    static readonly DateTimeOffset Start = new(2027, 9, 14, 8, 0, 0, TimeSpan.Zero);
    static readonly Guid[] Stewards = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public void Any_life_of_a_question_keeps_to_the_rules() =>
        Prop.ForAll(Gen.Choose(0, (Acts * 100) - 1).ArrayOf().ToArbitrary(), Live).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    static void Live(int[] life)
    {
        var (ticket, now) = (TicketRuleTests.Asked(), Start);
        foreach (var number in life)
        {
            now = now.AddHours(1 + (number % 29));
            var before = (ticket.Sequence, ticket.Minutes, ticket.FirstAnsweredAt);
            var did = Do(ticket, number % Acts, number / Acts, now);

            ticket.Sequence.ShouldBe(before.Sequence + (did ? 1 : 0), "each change is seen by who looked before it, and nothing else is one");
            ticket.Minutes.ShouldBeInRange(before.Minutes, Ticket.MostMinutes);
            (before.FirstAnsweredAt is null || ticket.FirstAnsweredAt == before.FirstAnsweredAt).ShouldBeTrue("the first answer stays the first");
            ticket.IsOpen.ShouldBe(ticket.EndedAt is null, "what ended says when");
            ticket.IsOpen.ShouldBe(ticket.State < TicketState.Solved);
            (ticket.State is TicketState.WaitingForPerson or TicketState.Planned && ticket.AnswerDueAt is not null)
                .ShouldBeFalse("the clock stands still while the person has to do something");
            (!ticket.IsOpen && ticket.AnswerDueAt is not null).ShouldBeFalse("nobody waits for what ended");
            (ticket.State is TicketState.New or TicketState.WithSteward && ticket.AnswerDueAt is null).ShouldBeFalse("whoever waits has a moment to count on");
            (ticket.State == TicketState.New).ShouldBe(ticket.IsOpen && ticket.StewardId is null, "new is what nobody has");
            (ticket.State == TicketState.WaitingForPerson).ShouldBe(ticket.WaitsSince is not null, "whoever is waited for says since when");
            (ticket.RemindedAt is not null && ticket.WaitsSince is null).ShouldBeFalse("nobody is reminded of nothing");
            (ticket.WasSolved && ticket.IsOpen).ShouldBeFalse("what is open again wasn't solved");
            (ticket.State == TicketState.Solved && !ticket.WasSolved).ShouldBeFalse();
            (ticket.MergedIntoId is not null && ticket.IsOpen).ShouldBeFalse("a part is not open");
        }
    }

    // As the use cases do it: each act only when it may be done.
    static bool Do(Ticket ticket, int act, int value, DateTimeOffset now)
    {
        var (steward, due) = (Stewards[value % Stewards.Length], now.AddDays(2));
        switch (act)
        {
            case 0 when ticket.IsOpen:
                ticket.TakeBy(steward, now);
                return true;
            case 1 when ticket.IsOpen:
                ticket.Absorb(value % 2 == 0 ? due : null, now);
                return true;
            case 2 when ticket.IsOpen:
                ticket.Answer(steward, now);
                return true;
            case 3 when ticket.TakesReply(now):
                ticket.Reply(due, now);
                return true;
            case 4 when ticket.IsOpen:
                ticket.Plan(steward, now);
                return true;
            case 5 when ticket.State == TicketState.Planned:
                ticket.Unplan(due, now);
                return true;
            case 6 when ticket.IsOpen:
                ticket.Solve(value % 2 == 0 ? null : TicketResult.Alone, now);
                return true;
            case 7 when ticket.IsOpen:
                ticket.Close(now);
                return true;
            case 8 when ticket.MayReopen(now):
                ticket.Reopen(due, now);
                return true;
            case 9:
                ticket.Spend(1 + value, now);
                return true;
            case 10 when ticket.IsOpen:
                ticket.MergeInto(Guid.NewGuid(), now);
                return true;
            case 11 when ticket.MergedIntoId is not null:
                ticket.Unmerge(due, now);
                return true;
            case 12 when ticket.WasSolved:
                ticket.Learn(TicketResult.NotYet, now);
                return true;
            case 13 when ticket.WaitsSince is not null:
                ticket.Remind(now);
                return false;
            case 14 when ticket.WasSolved && !ticket.MayReopen(now):
                ticket.Close(now);
                return true;
            default:
                return false;
        }
    }
}
