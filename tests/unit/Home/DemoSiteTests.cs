using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.HelpDesk.Figures;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

public sealed class DemoSiteTests(DemoSite site) : IClassFixture<DemoSite>
{
    // A trainer, a counsellor and a steward of the other organisation.
    const int Partners = 3;

    [Fact]
    public async Task One_click_signs_in_as_a_person_of_each_role()
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var browser = site.Visitor();

            (await browser.FillInAsync(SiteLinks.Demo, ("role", role.ToString()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, role.ToString());

            (await browser.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.OK, role.ToString());
        }
    }

    [Fact]
    public async Task There_are_people_and_places_from_the_start_and_a_second_start_makes_no_more()
    {
        (await site.Visitor().VisitAsync("/")).EnsureSuccessStatusCode();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            foreach (var part in scope.ServiceProvider.GetServices<IDemoPart>())
            {
                await part.FillAsync(TestContext.Current.CancellationToken);
            }
        }

        (await site.QueryAsync(context => context.StaffMembers.CountAsync())).ShouldBe(Enum.GetValues<StaffRole>().Length + Partners);
        (await site.QueryAsync(context => context.Organisations.CountAsync())).ShouldBe(2);
        (await site.QueryAsync(context => context.LearnerCards.CountAsync())).ShouldBe(2);
        (await site.QueryAsync(context => context.Contacts.Select(contact => contact.Phone).ToListAsync())).ShouldBe([null, null]);
        (await site.QueryAsync(context => Task.FromResult(context.Database.GetDbConnection().Database))).ShouldBe("digitaal_werkt_demo");
    }

    [Fact]
    public async Task The_figures_of_the_help_desk_have_something_to_show()
    {
        var coordinator = site.Visitor();
        await coordinator.FillInAsync(SiteLinks.Demo, ("role", nameof(StaffRole.Coordinator)));

        var page = await coordinator.OpenAsync(FigureLinks.Chosen(PeriodChoice.Usual));

        var charts = page.QuerySelectorAll("figure.chart svg[role=img]");
        charts.Length.ShouldBe(7);
        charts.Select(chart => chart.QuerySelectorAll("rect").Length).ShouldAllBe(bars => bars >= 4);
    }

    [Fact]
    public async Task The_city_is_lived_in_past_today_and_coming()
    {
        (await site.Visitor().VisitAsync("/")).EnsureSuccessStatusCode();

        var sessions = await site.QueryAsync(context => context.ClassSessions.AsNoTracking().OrderBy(s => s.StartsAt).ToListAsync());
        var today = site.Clock.Today();
        sessions.Count(s => s.Day == today).ShouldBe(2);
        sessions.Count(s => s.Day < today && s.SignedOffAt is not null).ShouldBe(sessions.Count(s => s.Day < today) - 1);
        sessions.ShouldContain(s => s.State == SessionState.Cancelled);
        sessions.ShouldAllBe(s => s.Booked <= s.Capacity);
        (await site.QueryAsync(context => context.AttendanceEntries.Select(e => e.Kind).Distinct().CountAsync())).ShouldBe(5);
        (await site.QueryAsync(context => context.Bookings.Select(b => b.State).Distinct().ToListAsync()))
            .ShouldBe([BookingState.Waiting, BookingState.Offered, BookingState.Confirmed, BookingState.Cancelled], ignoreOrder: true);
        (await site.QueryAsync(context => context.SeatBlocks.SumAsync(b => b.Unnamed))).ShouldBe(8);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.State == MessageState.Failed))).ShouldBe(1);
        (await site.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.Channel == Channel.Call && m.State == MessageState.Waiting))).ShouldBeTrue();
        (await site.QueryAsync(context => context.People.Where(p => p.Reach.Phone != null).Select(p => p.Reach.Phone!.Value).ToListAsync()))
            .ShouldAllBe(phone => phone.StartsWith("+32470000") || phone.StartsWith("+32940000"));
    }

    /// <summary>Whoever tries the demo finds somebody in each part of guidance and of the network.</summary>
    [Fact]
    public async Task People_are_guided_and_referred_and_the_network_meets()
    {
        (await site.Visitor().VisitAsync("/")).EnsureSuccessStatusCode();
        var today = site.Clock.Today();

        (await site.QueryAsync(context => context.GuidancePaths.CountAsync(p => p.End == null))).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.GuidancePaths.CountAsync(p => p.End != null))).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.PlanSteps.CountAsync())).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.Referrals.Select(r => r.State).Distinct().CountAsync())).ShouldBeGreaterThan(1);
        (await site.QueryAsync(context => context.OutreachContacts.CountAsync())).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.DeviceLoans.CountAsync())).ShouldBeGreaterThan(0);
        var events = await site.QueryAsync(context => context.ClassSessions.AsNoTracking()
            .Where(s => context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == Audience.Network)).ToListAsync());
        events.ShouldContain(one => one.Day > today);
        events.Sum(one => one.Booked).ShouldBeGreaterThan(0);
        var counsellor = site.Visitor();
        await counsellor.FillInAsync(SiteLinks.Demo, ("role", nameof(StaffRole.Counsellor)));
        foreach (var (address, shown) in new[]
        {
            ("/team/begeleiding?van=iedereen", "/team/begeleiding/"), ("/team/doorverwijzingen?kant=uit", "/team/doorverwijzingen/"),
            ("/netwerk/agenda", "/netwerk/agenda/"),
        })
        {
            (await counsellor.OpenAsync(address)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? "")
                .ShouldContain(link => IsOne(link, shown), address);
        }
    }

    /// <summary>Whoever tries the demo finds what the network works on, what it sent, and what somebody looked up in an emergency.</summary>
    [Fact]
    public async Task Signals_actions_a_newsletter_and_a_look_in_an_emergency_are_there_to_be_read()
    {
        (await site.Visitor().VisitAsync("/")).EnsureSuccessStatusCode();

        (await site.QueryAsync(context => context.Signals.Select(s => s.State).Distinct().CountAsync())).ShouldBeGreaterThan(2);
        (await site.QueryAsync(context => context.Signals.CountAsync(s => s.IsPublic && s.Answer != null))).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.SignalSupports.CountAsync())).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.PactActions.CountAsync(a => a.OrganisationId != null))).ShouldBeGreaterThan(1);
        (await site.QueryAsync(context => context.PactEntries.CountAsync(e => e.CorrectsId != null))).ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.NewsIssues.Select(i => i.State).ToListAsync())).ShouldBe(
            [IssueState.Sending, IssueState.Draft], ignoreOrder: true);
        (await site.QueryAsync(context => context.NewsSubmissions.Select(s => s.State).Distinct().CountAsync())).ShouldBe(3);
        (await site.QueryAsync(context => context.EmergencyLooks.CountAsync(l => l.PersonId != null))).ShouldBe(1);
        var network = site.Visitor();
        await network.FillInAsync(SiteLinks.Demo, ("role", nameof(StaffRole.NetworkCoordinator)));
        foreach (var (address, shown) in new[]
        {
            (SignalLinks.Follow, SignalLinks.Follow + "/"), (PactLinks.Kept, PactLinks.Team + "/"), (NewsLinks.Kept, NewsLinks.Kept + "/"),
        })
        {
            (await network.OpenAsync(address)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? "")
                .ShouldContain(link => IsOne(link, shown), address);
        }
    }

    static bool IsOne(string link, string under) =>
        link.StartsWith(under, StringComparison.Ordinal) && link.Split('/').Any(part => Guid.TryParse(part, out _));

    [Theory]
    [InlineData("/")]
    [InlineData("/nergens")]
    [InlineData("/lessen/e-mail-openen/op-papier")]
    public async Task Every_page_says_that_it_is_for_practice(string address) =>
        (await site.Visitor().OpenAsync(address)).QuerySelector(".demo-banner").ShouldNotBeNull();
}
