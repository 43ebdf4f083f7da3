using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Initiatives.Api;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

public sealed class DirectoryApiTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task What_visitors_read_stands_there_in_the_words_of_the_open_standard()
    {
        var initiative = await AddAsync(SomeInitiative.Details("Naaien", "iets-leren", "jonger-dan-25", "25-tot-54") with
        {
            Places = "Rabot\nDampoort",
            ValidFrom = new DateOnly(2020, 1, 1),
        });

        var read = await ReadAsync(DirectoryApi.Of(initiative.Id));

        (string Field, string? Value)[] expected =
        [
            ("id", initiative.Id.ToString()), ("name", "Naaien"), ("description", "Je leert er een beroep."), ("status", "active"),
            ("url", "https://voorbeeld.example/"), ("application_process", "Bel eerst.\nKom daarna langs."), ("fees_description", "Gratis"),
            ("eligibility_description", "Iets leren, Jonger dan 25, 25 tot 54"), ("assured_date", $"{Today.AddDays(-200):yyyy-MM-dd}"), ("assured_by", "Jobteam"),
            ("source", "Folder van 2026"), ("page", $"https://localhost{InitiativeLinks.Initiative(initiative.Id)}"),
        ];
        expected.ShouldAllBe(pair => read.GetProperty(pair.Field).GetString() == pair.Value);
        read.GetProperty("alert").GetString()!.ShouldContain("lang niet nagekeken");
        read.GetProperty("organization").GetProperty("name").GetString().ShouldBe("Stad Gent");
        (read.TryGetProperty("minimum_age", out _), read.GetProperty("maximum_age").GetInt32()).ShouldBe((false, 54));
        read.GetProperty("service_at_locations").EnumerateArray().Select(line => line.GetProperty("location").GetProperty("name").GetString())
            .ShouldBe(["Rabot", "Dampoort"]);
        var schedule = read.GetProperty("schedules")[0];
        (schedule.GetProperty("valid_from").GetString(), schedule.TryGetProperty("valid_to", out _), schedule.GetProperty("description").GetString())
            .ShouldBe(("2020-01-01", false, "Maandag van 9 tot 12 uur"));
        read.GetProperty("languages")[0].GetProperty("note").GetString().ShouldBe("Nederlands");
        read.GetProperty("attributes").EnumerateArray().Select(line => line.GetProperty("taxonomy_term"))
            .Select(term => (term.GetProperty("code").GetString(), term.GetProperty("taxonomy").GetString()))
            .ShouldBe([("iets-leren", "wants"), ("jonger-dan-25", "ages"), ("25-tot-54", "ages")]);
    }

    [Theory]
    [InlineData(-10, -1, "defunct")]
    [InlineData(1, null, "inactive")]
    [InlineData(0, 0, "active")]
    [InlineData(null, null, "active")]
    public void What_has_ended_or_still_has_to_begin_says_so(int? from, int? until, string status)
    {
        var initiative = SomeInitiative.Of(
            SomeInitiative.Details() with
            {
                ValidFrom = from is { } first ? Today.AddDays(first) : null,
                ValidUntil = until is { } last ? Today.AddDays(last) : null,
            },
            Today);

        Write(initiative).Status.ShouldBe(status);
        Write(initiative).Alert.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, 24, "jonger-dan-25")]
    [InlineData(25, 54, "25-tot-54")]
    [InlineData(55, null, "55-plus")]
    [InlineData(25, null, "25-tot-54", "55-plus")]
    [InlineData(null, null, "jonger-dan-25", "55-plus")]
    [InlineData(null, null, "jonger-dan-25", "25-tot-54", "55-plus")]
    public void Ages_become_borders_when_there_is_no_gap_between_them(int? youngest, int? oldest, params string[] ages)
    {
        var service = Write(SomeInitiative.Of(SomeInitiative.Details(tags: ages), Today));

        (service.MinimumAge, service.MaximumAge).ShouldBe((youngest, oldest));
    }

    [Fact]
    public void A_part_keeps_its_id_and_the_same_place_has_the_same_one_everywhere()
    {
        var one = SomeInitiative.Of(SomeInitiative.Details("Een"), Today);
        var other = SomeInitiative.Of(SomeInitiative.Details("Twee"), Today);

        JsonSerializer.Serialize(Write(one)).ShouldBe(JsonSerializer.Serialize(Write(one)));
        Write(one).Organization.Id.ShouldBe(Write(other).Organization.Id);
        Write(one).ServiceAtLocations[0].Location.Id.ShouldBe(Write(other).ServiceAtLocations[0].Location.Id);
        Write(one).Schedules[0].Id.ShouldNotBe(Write(other).Schedules[0].Id);
    }

    [Fact]
    public async Task All_pages_together_hold_everything_once_and_nothing_that_is_archived()
    {
        var archived = SomeInitiative.Of(SomeInitiative.Details("Weg"), Today);
        archived.Archive(site.Clock.GetUtcNow());
        await SaveAsync(archived);
        var first = await ReadAsync($"{DirectoryApi.All}?per_page=4");
        var ids = new List<string?>();
        for (var page = 1; page <= first.GetProperty("total_pages").GetInt32(); page++)
        {
            var read = await ReadAsync($"{DirectoryApi.All}?per_page=4&page={page}");
            ids.AddRange(read.GetProperty("contents").EnumerateArray().Select(service => service.GetProperty("id").GetString()));
            (read.GetProperty("first_page").GetBoolean(), read.GetProperty("last_page").GetBoolean())
                .ShouldBe((page == 1, page == first.GetProperty("total_pages").GetInt32()));
        }
        var beyond = await ReadAsync($"{DirectoryApi.All}?page={int.MaxValue}");

        ids.Count.ShouldBe(first.GetProperty("total_items").GetInt32());
        ids.ShouldBeUnique();
        ids.ShouldNotContain(archived.Id.ToString());
        (beyond.GetProperty("empty").GetBoolean(), beyond.GetProperty("size").GetInt32()).ShouldBe((true, 0));
        (await site.Visitor().GetAsync(DirectoryApi.Of(archived.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-1")]
    [InlineData("?per_page=0")]
    [InlineData("?per_page=101")]
    [InlineData("?page=een")]
    [InlineData("?page=99999999999999999999")]
    public async Task A_page_that_cannot_be_is_refused(string query) =>
        (await site.Visitor().GetAsync(DirectoryApi.All + query, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    DirectoryService Write(Initiative initiative)
    {
        using var scope = site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<WriteService>().Write(initiative);
    }

    async Task<Initiative> AddAsync(InitiativeDetails details)
    {
        var initiative = SomeInitiative.Of(details, Today.AddDays(-200));
        await SaveAsync(initiative);
        return initiative;
    }

    Task SaveAsync(Initiative initiative) => site.QueryAsync(context =>
    {
        context.Add(initiative);
        return context.SaveChangesAsync(Cancel);
    });

    async Task<JsonElement> ReadAsync(string address) => JsonDocument.Parse(await site.Visitor().GetStringAsync(address, Cancel)).RootElement;
}
