using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Reporting.Api;
using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What other programs read of the counters: frozen years, and no small number.</summary>
public sealed class PublicCountersTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task Only_years_that_were_over_go_out_by_their_last_edition_and_never_with_a_small_number()
    {
        var town = await FrozenTown.OpenAsync(site);
        var network = await town.BrowserAsync();
        await town.LiveAsync(met: 3);
        (await YearsAsync()).ShouldBeEmpty();

        await FreezeAsync("2027-k3");
        var early = await FreezeAsync("2027");
        // The year isn't over: what is counted so far could be subtracted from the whole.
        (await YearsAsync()).ShouldBeEmpty();
        (await network.VisitAsync($"{early}?{ReportLinks.AudienceField}={ReportLinks.ForCity}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await network.OpenAsync(early)).QuerySelectorAll($"a[href*='={ReportLinks.ForCity}']").ShouldBeEmpty();

        await town.LiveAsync(met: 9);
        site.Clock.Advance(new DateTimeOffset(2028, 1, 10, 9, 0, 0, TimeSpan.Zero) - site.Clock.GetUtcNow());
        network = await town.BrowserAsync();
        var quarter = await FreezeAsync("2027-k3", "Een lijst kwam te laat.");
        var whole = await FreezeAsync("2027", "Het jaar is voorbij.");

        (await network.VisitAsync($"{quarter}?{ReportLinks.AudienceField}={ReportLinks.ForCity}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await network.OpenAsync($"{whole}?{ReportLinks.AudienceField}={ReportLinks.ForCity}");
        page.Body!.TextContent.ShouldContain("< 5");
        page.Body.TextContent.ShouldNotContain(town.House.Name);
        var year = (await YearsAsync()).ShouldHaveSingleItem();
        (year.GetProperty("year").GetString(), year.GetProperty("edition").GetInt32()).ShouldBe(("2027", 2));
        var counters = year.GetProperty("counters").EnumerateArray().ToList();
        counters.Select(counter => counter.GetProperty("name").GetString()).ShouldBe(["reached", "participants", "minutes"]);
        counters[0].GetProperty("total").GetProperty("amount").GetInt32().ShouldBe(12);
        counters[1].GetProperty("total").GetProperty("fewerThan").GetInt32().ShouldBe(5);
        counters[1].GetProperty("total").TryGetProperty("amount", out _).ShouldBeFalse();

        async Task<string> FreezeAsync(string period, string? reason = null)
        {
            var answer = await network.FillInAsync(
                ReportLinks.Freeze(period), ("Input.Why", "Nagekeken met de partners."), ("Input.Reason", reason ?? ""));
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            return $"{answer.Headers.Location}";
        }
    }

    async Task<List<JsonElement>> YearsAsync()
    {
        var answer = await site.Visitor().GetStringAsync(CountersApi.All, TestContext.Current.CancellationToken);
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("years").EnumerateArray()];
    }
}
