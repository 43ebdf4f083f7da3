using System.Net;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>
/// The real program is killed after any writing of a steward who plans an hour for a question; another instance then gets the same form again.
/// </summary>
[Collection(nameof(Alone))]
public sealed class KilledPlanTests(KilledPlanTests.SharedSite site) : IClassFixture<KilledPlanTests.SharedSite>
{
    const int MoreThanPlanningWrites = 12;

    static readonly Standing Before = new(TicketState.New, 0, 0, 0, 0, 0);

    // The steward and the room are taken, and the person is told once.
    static readonly Standing Done = new(TicketState.Planned, 1, 1, 1, 2, 1);

    /// <summary>The site on the database of the program that is killed, and at the time of it.</summary>
    public sealed class SharedSite(TestDatabase databases) : DeskSite(databases)
    {
        protected override FakeTimeProvider StartClock() => new RunningClock();
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whenever_it_dies_an_hour_is_planned_wholly_or_not_at_all_and_asking_again_plans_it_once()
    {
        var deaths = 0;
        // One after the other: two who plan at once wait for each other.
        while (await DiesAsync(deaths))
        {
            deaths++;
            deaths.ShouldBeLessThan(MoreThanPlanningWrites);
        }

        // The lock, the agenda, what is written together, the commit.
        deaths.ShouldBeGreaterThanOrEqualTo(4);
    }

    async Task<bool> DiesAsync(int after)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.OpenDeskAsync(steward: steward.Id);
        var slots = await site.WithAsync<FreeSlots, IReadOnlyList<FreeSlot>>(
            free => free.FindAsync(free.ForVisitor() with { StewardId = steward.Id }, Cancel));
        var page = AgendaLinks.Propose(ticket.Id);
        // Some days from now, whenever this runs.
        var form = await SentForm.OpenAsync(
            site, steward, page, page, ("Input.Moments", $"{slots[20].StartsAt.ToUnixTimeSeconds()}"), ("Input.Act", ProposeModel.Plan));
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
        var happened = await site.HappenedAsync(ticket);
        var planned = await site.QueryAsync(context => context.Appointments
            .Where(a => a.TicketId == ticket.Id && a.State == AppointmentState.Planned).Select(a => a.Id).ToListAsync(Cancel));
        var taken = await site.QueryAsync(context => context.Occupations.CountAsync(o => planned.Contains(o.OccupantId), Cancel));
        var told = await site.QueryAsync(context => context.OutboxMessages.CountAsync(
            m => planned.Contains(m.Subject) && m.Kind == AppointmentKind.Confirmed, Cancel));
        return new(now.State, now.Sequence, planned.Count, happened.Count(kind => kind == TicketEventKind.Planned), taken, told);
    }

    sealed record Standing(TicketState State, int Sequence, int Appointments, int Happened, int Taken, int Told);
}
