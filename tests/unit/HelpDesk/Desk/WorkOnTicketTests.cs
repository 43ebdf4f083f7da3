using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

public sealed class WorkOnTicketTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_said_noted_and_told_and_the_draft_of_it_is_gone()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());
        await site.WithAsync<KeepDraft, bool>(async drafts =>
        {
            await drafts.SaveAsync(ticket.Id, false, "Zet je", steward, Cancel);
            await drafts.SaveAsync(ticket.Id, true, "Moet nog bellen", steward, Cancel);
            return true;
        });

        (await AnswerAsync(ticket, 0, "Zet je modem uit en aan.", steward)).ShouldBe(TicketWork.Done);

        var now = await site.ReadAsync(ticket);
        (now.State, now.StewardId, now.AnswerDueAt).ShouldBe((TicketState.WaitingForPerson, steward.StaffMemberId, null));
        (await site.SaidAsync(ticket)).Select(m => m.Text).ShouldBe(["Mijn wifi werkt niet.", "Zet je modem uit en aan."]);
        (await site.HappenedAsync(ticket)).ShouldBe([TicketEventKind.Asked, TicketEventKind.Answered]);
        (await site.ToldAsync(ticket)).Select(m => m.Kind).ShouldBe([TicketKinds.Answered]);
        (await DraftsAsync(ticket)).ShouldBe(["Moet nog bellen"]);
    }

    [Fact]
    public async Task The_same_answer_sent_again_is_said_once()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());
        await AnswerAsync(ticket, 0, "Zet je modem uit en aan.", steward);

        (await AnswerAsync(ticket, 0, "Zet je modem uit en aan.", steward)).ShouldBe(TicketWork.Done);

        (await site.SaidAsync(ticket)).Count.ShouldBe(2);
        (await site.ToldAsync(ticket)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_answers_what_changed_meanwhile_changes_nothing()
    {
        var (ticket, first, second) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync(), await site.StewardAsync());
        await AnswerAsync(ticket, 0, "Zet je modem uit en aan.", first);

        (await AnswerAsync(ticket, 0, "Kom langs.", second)).ShouldBe(TicketWork.Stale);

        (await site.SaidAsync(ticket)).Count.ShouldBe(2);
        (await site.ReadAsync(ticket)).StewardId.ShouldBe(first.StaffMemberId);
    }

    [Fact]
    public async Task A_note_is_in_nobodys_way_and_is_told_to_nobody()
    {
        var (ticket, first, second) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync(), await site.StewardAsync());
        await WorkAsync(work => work.NoteAsync(ticket.Id, "Klinkt boos.", first, Cancel));

        (await WorkAsync(work => work.NoteAsync(ticket.Id, "Belt morgen.", second, Cancel))).ShouldBe(TicketWork.Done);
        (await WorkAsync(work => work.NoteAsync(ticket.Id, "Belt morgen.", second, Cancel))).ShouldBe(TicketWork.Done);

        (await NotesAsync(ticket)).ShouldBe(["Klinkt boos.", "Belt morgen."]);
        (await site.ToldAsync(ticket)).ShouldBeEmpty();
        (await site.SaidAsync(ticket)).Count.ShouldBe(1);
        (await AnswerAsync(ticket, 0, "Hallo.", first)).ShouldBe(TicketWork.Stale, "it was noted since");
    }

    [Fact]
    public async Task Handing_over_gives_the_colleague_the_question_the_reason_and_a_mail()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());
        var colleague = await site.AddStaffMemberAsync([StaffRole.Steward], "Elders");

        (await WorkAsync(work => work.HandOverAsync(ticket.Id, 0, colleague.Id, "Ik ben er morgen niet.", "Wacht op een code.", steward, Cancel)))
            .ShouldBe(TicketWork.Done);

        (await site.ReadAsync(ticket)).StewardId.ShouldBe(colleague.Id);
        (await NotesAsync(ticket)).ShouldBe(["Wacht op een code."]);
        var told = (await site.ToldAsync(ticket)).ShouldHaveSingleItem();
        (told.Kind, told.ReaderId, told.PersonId).ShouldBe((TicketKinds.HandedOver, colleague.Id, null));
        var happened = await site.QueryAsync(context => context.TicketEvents.SingleAsync(e => e.TicketId == ticket.Id && e.Kind == TicketEventKind.HandedOver, Cancel));
        (happened.ActorId, happened.ToId, happened.Reason).ShouldBe((steward.StaffMemberId, colleague.Id, "Ik ben er morgen niet."));
    }

    [Fact]
    public async Task Solving_notes_minutes_and_result_and_is_told_once()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());

        (await WorkAsync(work => work.EndAsync(ticket.Id, 0, true, TicketResult.Alone, 15, steward, Cancel))).ShouldBe(TicketWork.Done);
        (await WorkAsync(work => work.EndAsync(ticket.Id, 0, true, TicketResult.Alone, 15, steward, Cancel))).ShouldBe(TicketWork.Done);

        var now = await site.ReadAsync(ticket);
        (now.State, now.Result, now.Minutes, now.StewardId).ShouldBe((TicketState.Solved, TicketResult.Alone, 15, steward.StaffMemberId));
        (await site.ToldAsync(ticket)).Select(m => m.Kind).ShouldBe([TicketKinds.Solved]);
        (await AnswerAsync(ticket, now.Sequence, "Nog iets.", steward)).ShouldBe(TicketWork.Refused);
    }

    [Fact]
    public async Task A_second_steward_who_solves_it_too_hears_that_it_was_done()
    {
        var (ticket, first, second) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync(), await site.StewardAsync());
        await WorkAsync(work => work.EndAsync(ticket.Id, 0, true, TicketResult.Alone, 15, first, Cancel));

        (await WorkAsync(work => work.EndAsync(ticket.Id, 0, true, TicketResult.NotYet, 30, second, Cancel))).ShouldBe(TicketWork.Stale);

        (await site.ReadAsync(ticket)).Minutes.ShouldBe(15);
    }

    [Fact]
    public async Task What_ended_opens_again_and_waits_for_an_answer()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());
        await WorkAsync(work => work.EndAsync(ticket.Id, 0, false, null, 0, steward, Cancel));
        var closed = await site.ReadAsync(ticket);
        (await site.ToldAsync(ticket)).ShouldBeEmpty("what is closed without an answer is told to nobody");

        (await WorkAsync(work => work.ReopenAsync(ticket.Id, closed.Sequence, steward, Cancel))).ShouldBe(TicketWork.Done);

        var now = await site.ReadAsync(ticket);
        (now.State, now.EndedAt).ShouldBe((TicketState.WithSteward, null));
        now.AnswerDueAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_has_an_appointment_ends_in_no_way_until_the_appointment_does()
    {
        var (person, steward) = (DeskSite.SomeBody(), await site.StewardAsync());
        var (planned, other) = (await site.AskAsync(person), await site.AskAsync(person));
        await site.PlanAsync(planned, steward);
        var seen = (await site.ReadAsync(planned)).Sequence;

        (await WorkAsync(work => work.EndAsync(planned.Id, seen, true, TicketResult.Alone, 5, steward, Cancel))).ShouldBe(TicketWork.Refused);
        (await WorkAsync(work => work.EndAsync(planned.Id, seen, false, null, 0, steward, Cancel))).ShouldBe(TicketWork.Refused);
        (await site.WithAsync<LinkTickets, TicketLink>(link => link.LinkAsync(planned.Id, seen, other.Code, true, steward, Cancel))).ShouldBe(TicketLink.Ended);
        (await site.WithAsync<PersonActs, bool>(acts => acts.SolveAsync(planned.Id, TicketFace.Glad, null, Cancel))).ShouldBeFalse();

        (await site.ReadAsync(planned)).State.ShouldBe(TicketState.Planned);
        (await site.ReadAsync(other)).IsOpen.ShouldBeTrue();
        (await site.HappenedAsync(planned)).ShouldBe([TicketEventKind.Asked]);
    }

    [Fact]
    public async Task Nothing_is_handed_to_whoever_left_meanwhile()
    {
        var (ticket, steward, left) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync(), await site.StewardAsync());
        await site.LeaveAsync(left);

        (await WorkAsync(work => work.HandOverAsync(ticket.Id, 0, left.StaffMemberId, "Jij kent dit.", null, steward, Cancel))).ShouldBe(TicketWork.Refused);

        (await site.ReadAsync(ticket)).StewardId.ShouldBeNull();
        (await site.ToldAsync(ticket)).ShouldBeEmpty();
    }

    [Fact]
    public async Task For_who_is_no_steward_there_is_no_question()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        foreach (var role in Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Steward))
        {
            var other = DeskSite.PrincipalOf(await site.AddStaffMemberAsync([role]));

            (await AnswerAsync(ticket, 0, "Hallo.", other)).ShouldBe(TicketWork.Gone, $"{role}");
            (await WorkAsync(work => work.NoteAsync(ticket.Id, "Hallo.", other, Cancel))).ShouldBe(TicketWork.Gone, $"{role}");
            (await site.WithAsync<LinkTickets, TicketWork>(link => link.UnmergeAsync(ticket.Id, other, Cancel))).ShouldBe(TicketWork.Gone, $"{role}");
        }
        (await site.HappenedAsync(ticket)).ShouldBe([TicketEventKind.Asked]);
    }

    Task<TicketWork> AnswerAsync(Ticket ticket, int seen, string text, ClaimsPrincipal staff) =>
        WorkAsync(work => work.AnswerAsync(ticket.Id, seen, text, staff, Cancel));

    Task<TicketWork> WorkAsync(Func<WorkOnTicket, Task<TicketWork>> act) => site.WithAsync(act);

    Task<List<string>> NotesAsync(Ticket ticket) =>
        site.QueryAsync(context => context.TicketNotes.Where(n => n.TicketId == ticket.Id).OrderBy(n => n.At).Select(n => n.Text).ToListAsync(Cancel));

    Task<List<string>> DraftsAsync(Ticket ticket) =>
        site.QueryAsync(context => context.TicketDrafts.Where(d => d.TicketId == ticket.Id).Select(d => d.Text).ToListAsync(Cancel));
}
