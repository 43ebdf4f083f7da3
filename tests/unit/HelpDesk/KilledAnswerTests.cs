using System.Net;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.HelpDesk;

/// <summary>The real program is killed after any writing of a steward's answer; another instance then gets the same form again.</summary>
[Collection(nameof(Alone))]
public sealed class KilledAnswerTests(KilledAnswerTests.SharedSite site) : IClassFixture<KilledAnswerTests.SharedSite>
{
    const int MoreThanAnAnswerWrites = 10;
    const string Answer = "Zo doe je het.";

    // What the person reads and hears, what happened, and what the steward was typing.
    static readonly Standing Before = new(TicketState.New, 0, 0, 0, 0, 1);
    static readonly Standing Done = new(TicketState.WaitingForPerson, 1, 1, 1, 1, 0);

    /// <summary>The site on the database of the program that is killed, and at the time of it.</summary>
    public sealed class SharedSite(TestDatabase databases) : DeskSite(databases)
    {
        protected override FakeTimeProvider StartClock() => new RunningClock();
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whenever_it_dies_an_answer_is_given_wholly_or_not_at_all_and_sending_it_again_gives_it_once()
    {
        var deaths = 0;
        bool[] died;
        do
        {
            deaths.ShouldBeLessThan(MoreThanAnAnswerWrites);
            // Two programs start in the time of one.
            died = await Task.WhenAll(DiesAsync(deaths), DiesAsync(deaths + 1));
            deaths += died.Count(it => it);
        }
        while (died[^1]);

        // The lock, the draft, the message to the person, what is written together, the commit.
        deaths.ShouldBeGreaterThanOrEqualTo(5);
    }

    async Task<bool> DiesAsync(int after)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.QueryAsync(context =>
        {
            context.TicketDrafts.Add(new() { TicketId = ticket.Id, StaffMemberId = steward.Id, IsNote = false, Text = "Zo doe", At = site.Clock.GetUtcNow() });
            return context.SaveChangesAsync(Cancel);
        });
        var page = HelpDeskLinks.Ticket(ticket.Id);
        var form = await SentForm.OpenAsync(site, steward, page, page, ("Input.Text", Answer));
        await using var program = await DyingProgram.StartAsync(site, after);

        var answer = await form.PostAsync(program.Browser);

        var there = await StandingAsync(ticket);
        there.ShouldBeOneOf(Before, Done);
        if (answer is not null)
        {
            // This browser follows to the page of the question.
            answer.ShouldBe(HttpStatusCode.OK);
            there.ShouldBe(Done);
        }
        (await form.PostAsync(site.Visitor())).ShouldBe(HttpStatusCode.SeeOther);
        (await StandingAsync(ticket)).ShouldBe(Done);
        return answer is null;
    }

    async Task<Standing> StandingAsync(Ticket ticket)
    {
        var now = await site.ReadAsync(ticket);
        var (said, happened, told) = (await site.SaidAsync(ticket), await site.HappenedAsync(ticket), await site.ToldAsync(ticket));
        var drafts = await site.QueryAsync(context => context.TicketDrafts.CountAsync(d => d.TicketId == ticket.Id, Cancel));
        return new(
            now.State, now.Sequence, said.Count(m => m.Text == Answer), happened.Count(kind => kind == TicketEventKind.Answered),
            told.Count(m => m.Kind == TicketKinds.Answered), drafts);
    }

    sealed record Standing(TicketState State, int Sequence, int Said, int Happened, int Told, int Drafts);
}
