using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Find;

public sealed class PosterTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task It_says_what_when_where_and_a_camera_reads_the_address()
    {
        var session = await site.PlanAsync();

        var poster = await PrintAsync(session);

        (await Paper.CountPagesAsync(poster)).ShouldBe(1);
        var text = await Paper.ReadTextAsync(poster);
        text.ShouldContain("Je eerste e-mail");
        text.ShouldContain(session.Day.ToString("dddd d MMMM", BelgianFormat.Culture));
        text.ShouldContain("14.00–16.00 uur");
        text.ShouldContain("Teststraat 1, 9000 Gent");
        text.ShouldContain("Tram 1, halte Test.");
        text.ShouldContain("Je smartphone");
        (await Paper.ScanAsync(poster)).Single().ShouldEndWith($"/groepslessen/{session.Id}");
    }

    [Fact]
    public async Task The_longest_words_stay_on_one_page()
    {
        var session = await site.PlanAsync();
        await site.QueryAsync(context => context.CoursePlans.Where(p => p.Id == session.CoursePlanId).ExecuteUpdateAsync(change => change
            .SetProperty(p => p.Title, Words(CoursePlan.TitleLength)).SetProperty(p => p.Summary, Words(CoursePlan.SummaryLength))
            .SetProperty(p => p.Bring, Words(CoursePlan.BringLength))));
        await site.QueryAsync(context => context.Locations.Where(l => context.Rooms.Any(r => r.Id == session.RoomId && r.LocationId == l.Id)).ExecuteUpdateAsync(change => change
            .SetProperty(l => l.Name, Words(Location.NameLength)).SetProperty(l => l.Street, Words(Location.StreetLength))
            .SetProperty(l => l.Directions, Words(Location.DirectionsLength))));

        var poster = await PrintAsync(session);

        (await Paper.CountPagesAsync(poster)).ShouldBe(1);
        (await Paper.ScanAsync(poster)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task It_is_made_once_for_everybody_whatever_they_call_the_site()
    {
        var session = await site.PlanAsync();

        var first = await AskAsync("localhost");
        var second = await AskAsync("localhost:4443");

        // The maker writes down when a file was made; the same bytes are the same file.
        second.ShouldBe(first);

        async Task<byte[]> AskAsync(string host)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/groepslessen/{session.Id}/affiche.pdf") { Headers = { Host = host } };
            var answer = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
            (answer.Headers.Age is not null).ShouldBe(host != "localhost");
            return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        }
    }

    Task<byte[]> PrintAsync(ClassSession session) =>
        site.Visitor().GetByteArrayAsync($"/groepslessen/{session.Id}/affiche.pdf", TestContext.Current.CancellationToken);

    static string Words(int length) => string.Concat(Enumerable.Repeat("groepsles ", length))[..length].Trim();
}
