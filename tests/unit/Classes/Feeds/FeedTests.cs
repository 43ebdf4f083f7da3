using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Feeds;

public sealed class FeedTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    [Fact]
    public async Task A_trainer_follows_their_own_classes_without_a_name_of_anybody_who_booked()
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground, site.Today.AddDays(6));
        var cancelled = await site.PlanAsync(ground, site.Today.AddDays(7));
        await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(6));
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Zoubida")));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == cancelled.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.State, SessionState.Cancelled)));

        var answer = await FollowAsync(await MakeMineAsync(await site.SignInAsync(ground.Trainer)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var file = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        file.ShouldNotContain("Zoubida");
        var calendar = await ReadCalendar.ReadAsync(file);
        calendar.Method.ShouldBe("PUBLISH");
        calendar.Events.Select(e => e.Status).ShouldBe(["CONFIRMED", "CANCELLED"]);
        var read = calendar.Events[0];
        (read.Summary, read.StartsAt.UtcDateTime, read.Zone).ShouldBe((ground.Course.Title, session.StartsAt.UtcDateTime, "Europe/Brussels"));
        read.Location.ShouldBe($"{ground.Location.Name}, Zaal A, Teststraat 1, 9000 Gent");
        read.Description.ShouldBe("1 van 8 plaatsen zijn bezet.");
    }

    [Fact]
    public async Task The_address_is_shown_once_and_kept_as_a_hash()
    {
        var ground = await site.LayGroundAsync();
        var trainer = await site.SignInAsync(ground.Trainer);

        var address = await MakeMineAsync(trainer);

        var token = address[(address.LastIndexOf('/') + 1)..^".ics".Length];
        token.Length.ShouldBeGreaterThanOrEqualTo(22);
        (await trainer.GetStringAsync(FeedLinks.Mine, TestContext.Current.CancellationToken)).ShouldNotContain(token);
        var kept = await site.QueryAsync(context => context.CalendarFeeds.AsNoTracking().SingleAsync(f => f.TrainerId == ground.Trainer.Id));
        kept.TokenHash.Length.ShouldBe(32);
        kept.TokenHash.ShouldNotBe(System.Text.Encoding.UTF8.GetBytes(token));
    }

    [Fact]
    public async Task A_stopped_calendar_is_gone_and_only_its_owner_or_a_coordinator_stops_it()
    {
        var ground = await site.LayGroundAsync();
        var trainer = await site.SignInAsync(ground.Trainer);
        var address = await MakeMineAsync(trainer);
        var feed = await site.QueryAsync(context => context.CalendarFeeds.Where(f => f.TrainerId == ground.Trainer.Id).Select(f => f.Id).SingleAsync());
        var outsider = await site.SignInAsync(StaffRole.Trainer);

        (await outsider.VisitAsync(FeedLinks.StopMine(feed))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.VisitAsync(FeedLinks.Stop(feed))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(FeedLinks.Stop(feed))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await FollowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await trainer.FillInAsync(FeedLinks.StopMine(feed))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await FollowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_calendar_of_who_stopped_working_is_gone()
    {
        var ground = await site.LayGroundAsync();
        var address = await MakeMineAsync(await site.SignInAsync(ground.Trainer));
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == ground.Trainer.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow())));

        (await FollowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_coordinator_makes_one_of_a_place_and_stops_it()
    {
        var ground = await site.LayGroundAsync();
        await site.PlanAsync(ground, site.Today.AddDays(9));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var made = await (await coordinator.FillInAsync(FeedLinks.All, ("van", ground.Location.Id.ToString()))).ReadPageAsync();
        var address = AddressOn(made);

        (await ReadCalendar.ReadAsync(await (await FollowAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))).Events.Length.ShouldBe(1);
        (await coordinator.FillInAsync(FeedLinks.All, ("van", Guid.NewGuid().ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var stop = made.QuerySelectorAll("table.data a").First(link => link.TextContent.Contains(ground.Location.Name)).GetAttribute("href")!;
        await coordinator.FillInAsync(stop);
        (await FollowAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_made_up_address_is_nothing() => (await FollowAsync(FeedLinks.Calendar("verzonnen"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData(StaffRole.Trainer, true)]
    [InlineData(StaffRole.Counsellor, false)]
    [InlineData(StaffRole.Coordinator, false)]
    public async Task Only_who_gives_classes_has_a_calendar_of_their_own(StaffRole role, bool has)
    {
        var browser = await site.SignInAsync(role);

        (await browser.OpenAsync(TrainingLinks.All)).QuerySelectorAll($"nav a[href='{FeedLinks.Mine}']").Length.ShouldBe(has ? 1 : 0);
        (await browser.VisitAsync(FeedLinks.Mine)).StatusCode.ShouldBe(has ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_makes_one_without_signing_in() =>
        (await site.Visitor().VisitAsync(FeedLinks.Mine)).Headers.Location!.ToString().ShouldContain(StaffLinks.SignIn);

    static async Task<string> MakeMineAsync(HttpClient trainer) => AddressOn(await (await trainer.FillInAsync(FeedLinks.Mine)).ReadPageAsync());

    static string AddressOn(IHtmlDocument page) => new Uri(((IHtmlInputElement)page.QuerySelector("#link")!).Value).AbsolutePath;

    Task<HttpResponseMessage> FollowAsync(string address) => site.Visitor().VisitAsync(address);
}
