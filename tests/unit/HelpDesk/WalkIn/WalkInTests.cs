using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.WalkIn;

/// <summary>A morning at the door.</summary>
public sealed class WalkInTests(Appointments.DeskSite site) : IClassFixture<Appointments.DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_morning_numbers_are_given_called_begun_and_done_and_the_hall_sees_no_names()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var address = WalkInLinks.At(desk.Location);
        await GiveAsync(steward, address, "Fatma");
        await GiveAsync(steward, address, "");
        await GiveAsync(steward, address, "Karim");
        var hall = await HallAsync(steward, address);

        await SendAsync(steward, address, IndexModel.Next);
        var called = (await VisitsAsync(desk)).Single(v => v.State == WalkInState.Called);
        called.Number.ShouldBe(1);
        var screen = await site.Visitor().GetStringAsync(hall, Cancel);
        screen.ShouldContain("<li>1</li>");
        screen.ShouldContain("http-equiv=\"refresh\"");
        screen.ShouldNotContain("Fatma");
        screen.ShouldNotContain("Karim");
        await SendAsync(steward, address, IndexModel.Begin, called);
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await SendAsync(steward, address, IndexModel.Solved, called, "Email");
        await SendAsync(steward, address, IndexModel.Leave, (await VisitsAsync(desk)).Single(v => v.Number == 2));

        var visits = await VisitsAsync(desk);
        visits.Select(v => v.State).ShouldBe([WalkInState.Done, WalkInState.Left, WalkInState.Waiting]);
        visits[0].FirstName.ShouldBeNull();
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == visits[0].TicketId, Cancel));
        (ticket.State, ticket.Topic, ticket.Origin).ShouldBe((TicketState.Solved, TicketTopic.Email, TicketOrigin.Desk));
        ticket.Minutes.ShouldBeInRange(10, 11);
    }

    [Fact]
    public async Task Many_at_once_get_each_a_number_of_their_own_and_one_form_gets_one()
    {
        var desk = await site.DeskAsync();
        var key = Guid.NewGuid();

        var given = await Race.RunAsync(site, Enumerable.Range(0, 30).Select(number => (Func<IServiceProvider, Task<WalkInVisit?>>)(services =>
            services.GetRequiredService<WalkInQueue>().GiveAsync(desk.Location, null, number < 10 ? key : Guid.NewGuid(), desk.Steward, Cancel))));

        given.ShouldAllBe(visit => visit != null);
        (await VisitsAsync(desk)).Select(v => v.Number).ShouldBe(Enumerable.Range(1, 21));
    }

    [Fact]
    public async Task Two_stewards_who_call_at_once_call_two_people()
    {
        var desk = await site.DeskAsync();
        foreach (var key in new[] { Guid.NewGuid(), Guid.NewGuid() })
        {
            await site.WithAsync<WalkInQueue, WalkInVisit?>(queue => queue.GiveAsync(desk.Location, null, key, desk.Steward, Cancel));
        }
        var other = (await site.AddStaffMemberAsync([StaffRole.Steward])).Id;

        var called = await Race.RunAsync(site, new[] { desk.Steward, other }.Select(who => (Func<IServiceProvider, Task<WalkInVisit?>>)(services =>
            services.GetRequiredService<WalkInQueue>().CallNextAsync(desk.Location, who, Cancel))));

        called.Select(v => v!.Number).ShouldBe([1, 2], ignoreOrder: true);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 15)]
    [InlineData(3, 2, 25)]
    [InlineData(3, 0, 45)]
    public void Without_earlier_times_one_waits_a_quarter_for_each(int before, int stewards, int minutes) =>
        WalkInWait.Minutes([], before, stewards).ShouldBe(minutes);

    [Fact]
    public void Later_one_waits_as_long_as_it_really_took() =>
        WalkInWait.Minutes([TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(10)], 3, 1).ShouldBe(25);

    [Fact]
    public async Task A_new_screen_ends_the_one_before_and_only_the_hash_is_kept()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var first = await HallAsync(steward, WalkInLinks.At(desk.Location));
        var second = await HallAsync(steward, WalkInLinks.At(desk.Location));

        (await site.Visitor().GetAsync(first, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync(second, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Split('/')[^1].Length.ShouldBeGreaterThanOrEqualTo(43);
    }

    [Fact]
    public async Task At_night_whoever_was_forgotten_has_left_and_no_name_stays()
    {
        var desk = await site.DeskAsync();
        await site.WithAsync<WalkInQueue, WalkInVisit?>(queue => queue.GiveAsync(desk.Location, "Fatma", Guid.NewGuid(), desk.Steward, Cancel));
        site.Clock.Advance(TimeSpan.FromDays(1));

        await site.WithAsync<IEnumerable<Web.Platform.Jobs.IJob>, string?>(jobs => jobs.OfType<EndWalkIns>().Single().RunAsync(Cancel));

        (await VisitsAsync(desk)).Single().ShouldSatisfyAllConditions(v => v.State.ShouldBe(WalkInState.Left), v => v.FirstName.ShouldBeNull());
    }

    [Fact]
    public async Task Nobody_else_opens_the_queue()
    {
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Counsellor, StaffRole.Coordinator, StaffRole.NetworkCoordinator })
        {
            (await (await site.SignInAsync(role)).GetAsync(WalkInLinks.Queue, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
    }

    Task<List<WalkInVisit>> VisitsAsync(Appointments.Desk desk) => site.QueryAsync(context =>
        context.WalkInVisits.AsNoTracking().Where(v => v.LocationId == desk.Location).OrderBy(v => v.Number).ToListAsync(Cancel));

    static async Task GiveAsync(HttpClient browser, string address, string name) => (await browser.SubmitAsync(
        await FormAsync(browser, address, "form:has([name='Input.FirstName'])"), ("Input.FirstName", name), ("Input.Act", IndexModel.Give)))
        .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    static async Task SendAsync(HttpClient browser, string address, string act, WalkInVisit? visit = null, string? topic = null)
    {
        var form = await FormAsync(browser, address, visit is null ? "main form[method=post]" : $"form:has([value='{visit.Id}'])");
        (string, string)[] fields = topic is null ? [("Input.Act", act)] : [("Input.Act", act), ("Input.Topic", topic)];
        (await browser.SubmitAsync(form, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    static async Task<string> HallAsync(HttpClient browser, string address)
    {
        var answer = await browser.SubmitAsync(await FormAsync(browser, address, "main form[method=post]"), ("Input.Act", IndexModel.Screen));
        // In production it stands there with the address of the site.
        var shown = (await answer.ReadPageAsync()).QuerySelector(".panel.tip a")!.GetAttribute("href")!;
        return shown[shown.IndexOf("/inloop/", StringComparison.Ordinal)..];
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address, string selector) =>
        (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector(selector)!;
}
