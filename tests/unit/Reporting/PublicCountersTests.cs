using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Reporting.Api;
using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What other programs read of the counters: frozen years, and no small number.</summary>
public sealed class PublicCountersTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task Only_frozen_years_are_told_by_their_last_edition_and_never_a_small_number()
    {
        var town = await FrozenTown.OpenAsync(site);
        var network = await town.BrowserAsync();
        await town.LiveAsync(met: 3);
        (await YearsAsync()).ShouldBeEmpty();

        await FreezeAsync("2027-k3");
        (await YearsAsync()).ShouldBeEmpty();
        await FreezeAsync("2027");

        var year = (await YearsAsync()).ShouldHaveSingleItem();
        (year.GetProperty("year").GetString(), year.GetProperty("edition").GetInt32()).ShouldBe(("2027", 1));
        var reached = year.GetProperty("counters")[0];
        reached.GetProperty("name").GetString().ShouldBe("reached");
        reached.GetProperty("total").GetProperty("fewerThan").GetInt32().ShouldBe(5);
        reached.GetProperty("total").TryGetProperty("amount", out _).ShouldBeFalse();

        await town.LiveAsync(met: 9);
        await FreezeAsync("2027", "Een lijst kwam te laat.");

        year = (await YearsAsync()).ShouldHaveSingleItem();
        year.GetProperty("edition").GetInt32().ShouldBe(2);
        var counters = year.GetProperty("counters").EnumerateArray().ToList();
        counters.Select(counter => counter.GetProperty("name").GetString()).ShouldBe(["reached", "participants", "minutes"]);
        counters[0].GetProperty("total").GetProperty("amount").GetInt32().ShouldBe(12);
        counters[1].GetProperty("total").TryGetProperty("amount", out _).ShouldBeFalse();

        async Task FreezeAsync(string period, string? reason = null) => (await network.FillInAsync(
            ReportLinks.Freeze(period), ("Input.Why", "Nagekeken met de partners."), ("Input.Reason", reason ?? ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    async Task<List<JsonElement>> YearsAsync()
    {
        var answer = await site.Visitor().GetStringAsync(CountersApi.All, TestContext.Current.CancellationToken);
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("years").EnumerateArray()];
    }
}
