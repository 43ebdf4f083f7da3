using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>Moments of which a steward lets somebody choose one.</summary>
public sealed class ProposalTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task To_somebody_whom_nothing_reaches_nothing_is_proposed_and_one_hour_can_be_planned()
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync(new PersonDetails("Amina", Reach.None));
        var (steward, moment) = (await SignInAsync(desk), ("Input.Moments", $"{site.At(4, 10).ToUnixTimeSeconds()}"));
        var page = await steward.OpenAsync(AgendaLinks.Propose(ticket.Id));
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", AgendaLinks.Propose(ticket.Id));
        page.QuerySelectorAll("main form button").Single().GetAttribute("value").ShouldBe(ProposeModel.Plan);
        var before = await SnapshotAsync();

        var answer = await steward.SubmitAsync(form, moment);
        var asked = await site.WithAsync<ProposeSlots, ProposalOutcome>(
            propose => propose.RunAsync(ticket.Id, desk.Steward, [site.At(4, 10)], RequestKey.New(), Cancel));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("Spreek samen één uur af");
        asked.ShouldBe(ProposalOutcome.Unreachable);
        (await SnapshotAsync()).ShouldBe(before);
        (await steward.SubmitAsync(form, moment, ("Input.Act", ProposeModel.Plan))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.PlannedAsync(desk)).Single().TicketId.ShouldBe(ticket.Id);
    }

    [Theory]
    [InlineData(ProposeModel.Plan)]
    [InlineData("")]
    public async Task For_a_question_that_was_solved_meanwhile_nothing_is_planned_or_proposed_and_that_is_said(string act)
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync();
        var steward = await SignInAsync(desk);
        var form = (IHtmlFormElement)(await steward.OpenAsync(AgendaLinks.Propose(ticket.Id))).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", AgendaLinks.Propose(ticket.Id));
        await site.QueryAsync(async context =>
        {
            (await context.Tickets.SingleAsync(t => t.Id == ticket.Id, Cancel)).Solve(null, site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });
        var before = await SnapshotAsync();

        var answer = await steward.SubmitAsync(form, ("Input.Moments", $"{site.At(4, 10).ToUnixTimeSeconds()}"), ("Input.Act", act));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("is afgesloten");
        (await SnapshotAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void One_to_three_hours_can_be_proposed(int moments, bool may)
    {
        var starts = Enumerable.Range(1, moments).Select(hour => DateTimeOffset.UnixEpoch.AddHours(hour)).ToList();
        SlotProposal Of() => SlotProposal.Of(Guid.NewGuid(), Guid.NewGuid(), starts, RequestKey.New(), DateTimeOffset.UnixEpoch);

        SlotProposal.MayHold(moments).ShouldBe(may);
        if (may)
        {
            Of().Starts.ShouldBe(starts);
        }
        else
        {
            Should.Throw<ArgumentException>(Of);
        }
    }

    [Fact]
    public async Task The_list_says_how_many_and_a_fourth_hour_is_refused_at_it_with_all_that_was_ticked()
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync();
        var steward = await SignInAsync(desk);
        var page = await steward.OpenAsync(AgendaLinks.Propose(ticket.Id));
        var ticked = new[] { site.At(3, 9), site.At(3, 10), site.At(4, 9), site.At(4, 10) }.Select(moment => $"{moment.ToUnixTimeSeconds()}").ToList();
        var before = await SnapshotAsync();

        var refused = await SendAsync(steward, page, ticket.Id, ticked);

        var list = page.QuerySelector("#Input_Moments")!;
        page.GetElementById(list.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("hoogstens 3 uren");
        list.QuerySelector(".hint").ShouldNotBeNull();
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await refused.ReadPageAsync();
        again.QuerySelector("#Input_Moments .error")!.TextContent.ShouldBe("Je vinkte 4 uren aan. Meer dan 3 is te veel om uit te kiezen: haal er weg.");
        again.QuerySelector("#errors a")!.GetAttribute("href").ShouldBe("#Input_Moments");
        again.QuerySelectorAll("input[name='Input.Moments'][checked]").Select(box => box.GetAttribute("value")).ShouldBe(ticked);
        (await SnapshotAsync()).ShouldBe(before);
        // The control: one less is sent.
        var sent = await SendAsync(steward, again, ticket.Id, ticked[..3]);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await steward.OpenAsync($"{sent.Headers.Location}")).QuerySelector(".panel.right").ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_calls_says_only_the_hours_that_have_still_to_come()
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync(new PersonDetails("Amina", Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!)));
        var proposal = await site.ProposalAsync(desk, ticket, site.At(1, 9), site.At(2, 10), site.At(3, 11));
        var coming = new[] { site.At(2, 10), site.At(3, 11) }.Select(BelgianFormat.ShortMoment).ToList();
        var gone = BelgianFormat.ShortMoment(site.At(1, 9));
        site.Clock.Advance(proposal.Starts[0] - site.Clock.GetUtcNow());

        var (message, written) = await WriteAsync(proposal);
        var script = await ScriptAsync(message);

        foreach (var said in new[] { written!.Text, script!.Sentence, script.Details })
        {
            coming.ForEach(moment => said.ShouldContain(moment));
            said.ShouldNotContain(gone);
        }
        (script.Moment, script.When).ShouldBe((proposal.Starts[1], coming[0]));
        site.Clock.Advance(proposal.Starts[^1] - site.Clock.GetUtcNow());
        (await WriteAsync(proposal)).Written.ShouldBeNull();
        (await ScriptAsync(message)).ShouldBeNull();
    }

    [Fact]
    public async Task A_person_who_comes_back_too_late_finds_no_hour_and_the_way_to_another()
    {
        var desk = await site.DeskAsync();
        var proposal = await site.ProposalAsync(desk, await site.QuestionAsync(), site.At(1, 9), site.At(1, 10));
        var address = await site.ChoiceLinkAsync(proposal.Id);
        site.Clock.Advance(proposal.Starts[^1] - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        var before = await SnapshotAsync();

        var page = await site.Visitor().OpenAsync(address);
        var late = await site.Visitor().PostFormAsync(address, (AppointmentLinks.MomentField, $"{proposal.Starts[1].ToUnixTimeSeconds()}"));

        page.QuerySelector($"main a[href='{AppointmentLinks.Begin}']").ShouldNotBeNull();
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SnapshotAsync()).ShouldBe(before);
    }

    static Task<HttpResponseMessage> SendAsync(HttpClient steward, IHtmlDocument page, Guid ticket, IEnumerable<string> moments) => steward.PostFormAsync(
        AgendaLinks.Propose(ticket),
        [
            .. new[] { "Input.Key", "__RequestVerificationToken" }.Select(name => (name, page.QuerySelector($"main form [name='{name}']")!.GetAttribute("value")!)),
            .. moments.Select(moment => ("Input.Moments", moment)),
        ]);

    async Task<(OutboxMessage Message, WrittenMessage? Written)> WriteAsync(SlotProposal proposal)
    {
        var message = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == proposal.Id, Cancel));
        return (message, await site.WithAsync<IEnumerable<IMessageKind>, WrittenMessage?>(
            kinds => kinds.OfType<ProposalMessageKind>().Single().WriteAsync(message, Cancel)));
    }

    Task<CallScript?> ScriptAsync(OutboxMessage message) => site.WithAsync<IEnumerable<IMessageSubject>, CallScript?>(async subjects =>
        (await subjects.OfType<ProposalSubject>().Single().ScriptsAsync([new SeenMessage(message, "Amina", true)], Cancel)).GetValueOrDefault(message.Id));

    Task<IReadOnlyList<string>> SnapshotAsync() => site.SnapshotAsync(["throttle_count", "staff_session"]);

    async Task<HttpClient> SignInAsync(Desk desk) => await site.SignInAsync(
        await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == desk.Steward, Cancel)));
}
