using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Feeds;

public sealed class ComingSessionsTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    [Fact]
    public async Task Partners_read_what_is_to_come_with_the_offset_of_the_day_and_the_seats_that_are_left()
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground, site.Today.AddDays(3), seats: 2);
        var full = await site.PlanAsync(ground, site.Today.AddDays(4), seats: 1);
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(full));

        var read = await ReadAsync();

        var one = read.Single(s => s.GetProperty("id").GetGuid() == session.Id);
        one.GetProperty("title").GetString().ShouldBe(ground.Course.Title);
        one.GetProperty("summary").GetString().ShouldBe("Je opent een e-mail.");
        var offset = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels").GetUtcOffset(session.StartsAt);
        one.GetProperty("start").GetString().ShouldBe($"{session.Day:yyyy-MM-dd}T14:00:00+0{offset.Hours}:00");
        one.GetProperty("end").GetString()!.ShouldStartWith($"{session.Day:yyyy-MM-dd}T16:00:00");
        one.GetProperty("place").GetString().ShouldBe(ground.Location.Name);
        one.GetProperty("address").GetString().ShouldBe("Teststraat 1, 9000 Gent");
        one.GetProperty("neighbourhood").GetString().ShouldBe("Rabot - Blaisantvest");
        one.GetProperty("languages")[0].GetString().ShouldBe("tr");
        (one.GetProperty("seatsLeft").GetInt32(), one.GetProperty("waitingList").GetBoolean()).ShouldBe((1, false));
        one.GetProperty("url").GetString().ShouldBe($"https://localhost/groepslessen/{session.Id}");
        var other = read.Single(s => s.GetProperty("id").GetGuid() == full.Id);
        (other.GetProperty("seatsLeft").GetInt32(), other.GetProperty("waitingList").GetBoolean()).ShouldBe((0, true));
    }

    [Fact]
    public async Task What_is_over_is_cancelled_or_is_for_counsellors_is_not_in_it()
    {
        var past = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(-1));
        var cancelled = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(3));
        var training = await site.PlanAsync(await site.LayGroundAsync(audience: Audience.Counsellors), site.Today.AddDays(3));
        var shown = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(3));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == cancelled.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.State, SessionState.Cancelled)));

        var ids = (await ReadAsync()).Select(s => s.GetProperty("id").GetGuid()).ToList();

        ids.ShouldContain(shown.Id);
        ids.Intersect([past.Id, cancelled.Id, training.Id]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_it_already_gets_304_until_something_changes()
    {
        var session = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(5));
        var first = await AskAsync();

        var same = await AskAsync(first.Headers.ETag);
        await site.BookAsync(ClassSite.Request(session));
        var changed = await AskAsync(first.Headers.ETag);

        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    async Task<JsonElement[]> ReadAsync() =>
        [.. JsonDocument.Parse(await site.Visitor().GetStringAsync(FeedLinks.Api, TestContext.Current.CancellationToken)).RootElement.EnumerateArray()];

    Task<HttpResponseMessage> AskAsync(EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, FeedLinks.Api);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }
        return site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
