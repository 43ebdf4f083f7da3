using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>Days with appointments, a way with its parts, and questions that the phone asks.</summary>
public sealed class AppointmentTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Week = "/oefentelefoon?scherm=app.agenda.week";

    [Fact]
    public async Task A_day_is_chosen_and_an_appointment_stands_on_it()
    {
        var phone = await Visitor().OpenAsync(Week);
        Days(phone).Length.ShouldBe(10);
        Days(phone)[3].ShouldBe("dodonderdag, Deze week1, 1 afspraak");
        Days(phone)[6].ShouldBe("didinsdag, Volgende week");

        await phone.TapAsync("dinsdag, Volgende week");
        foreach (var word in new[] { "Nieuwe afspraak", "10 uur", "1 dag vooraf", "Opslaan" })
        {
            await phone.TapAsync(word);
        }

        phone.Notice.ShouldBe("De afspraak staat in je agenda.");
        phone.Page.QuerySelector(".app-card")!.TextContent.ShouldContain("10 uur");
        await phone.OpenAsync(Week);
        Days(phone)[6].ShouldBe("didinsdag, Volgende week1, 1 afspraak");
        phone.Page.QuerySelectorAll(".app-days [aria-pressed=true]").Single().TextContent.ShouldContain("dinsdag, Volgende week");
    }

    [Fact]
    public async Task An_appointment_is_put_on_another_day_and_stands_there_alone()
    {
        var phone = await Visitor().OpenAsync(Week);
        foreach (var day in new[] { "dinsdag, Volgende week", "vrijdag, Deze week" })
        {
            await phone.OpenAsync(Week);
            await phone.TapAsync(day);
            await phone.TapAsync("Nieuwe afspraak");
            await phone.TapAsync("Opslaan");
        }

        await phone.OpenAsync(Week);

        Days(phone)[4].ShouldBe("vrvrijdag, Deze week1, 1 afspraak");
        Days(phone)[6].ShouldBe("didinsdag, Volgende week");
    }

    [Fact]
    public async Task A_way_has_its_parts_with_their_hours_and_a_map_that_screen_readers_pass_over()
    {
        var phone = await Visitor().OpenAsync("/oefentelefoon?scherm=app.route.zoeken");
        foreach (var word in new[] { "Lindelaan 8", "Ik wil er zijn om", "13.50 uur", "Zoeken", "13.21 tot 13.47 uur" })
        {
            await phone.TapAsync(word);
        }

        phone.Page.QuerySelectorAll(".app-trip b").Select(time => time.TextContent).ShouldBe(["13.21", "13.27", "13.42", "13.47"]);
        phone.Page.QuerySelectorAll(".app-trip li").Select(part => part.ClassName).ShouldBe(["voet", "bus", "voet", "einde"]);
        var map = phone.Page.QuerySelector(".app-map")!;
        map.GetAttribute("aria-hidden").ShouldBe("true");
        map.QuerySelectorAll("path:not(.streets)").Select(line => line.GetAttribute("class")).ShouldBe(["voet", "bus", "voet"]);
        map.QuerySelectorAll("circle").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Departure_and_arrival_find_other_ways()
    {
        var phone = await Visitor().OpenAsync("/oefentelefoon?scherm=app.route.zoeken");
        await phone.TapAsync("Lindelaan 8");
        await phone.TapAsync("13.50 uur");
        await phone.TapAsync("Zoeken");
        phone.Page.QuerySelectorAll(".app-name").Select(row => row.TextContent).ShouldBe(["13.54 tot 14.20 uur"]);

        await phone.OpenAsync("/oefentelefoon?scherm=app.route.zoeken");
        await phone.TapAsync("Ik wil er zijn om");
        await phone.TapAsync("Zoeken");

        phone.Page.QuerySelectorAll(".app-name").Select(row => row.TextContent).ShouldBe(["13.21 tot 13.47 uur", "13.29 tot 13.58 uur"]);
    }

    [Fact]
    public async Task The_phone_asks_for_the_camera_and_then_for_the_microphone()
    {
        var phone = await Visitor().OpenAsync("/oefentelefoon?scherm=app.video.test");
        Question(phone).ShouldBe("Mag Videogesprek je camera gebruiken?");

        await phone.TapAsync("Niet toestaan");
        Question(phone).ShouldBe("Mag Videogesprek je microfoon gebruiken?");
        await phone.TapAsync("Alleen tijdens gebruik van de app");

        phone.Page.QuerySelector(".app-prompt").ShouldBeNull();
        phone.Page.QuerySelector(".app-notice")!.TextContent.ShouldContain("De app ziet je niet.");
        await phone.TapAsync("Kies opnieuw");
        Question(phone).ShouldBe("Mag Videogesprek je camera gebruiken?");
    }

    [Theory]
    [InlineData("app.agenda.week", "tap.0.zo-1")]
    [InlineData("app.video.test", "tap.0.leeg")]
    [InlineData("app.video.test", "tap.1.ja")]
    public async Task A_tap_on_what_is_not_there_changes_nothing(string screen, string act)
    {
        var answer = await site.Visitor().PostFormAsync("/oefentelefoon", ("act", act), ("scherm", screen));

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    static string Question(PhoneVisitor phone) => phone.Page.QuerySelector(".app-prompt legend")!.TextContent;

    // Without the white space of the page's source between its elements.
    static string[] Days(PhoneVisitor phone) =>
        [.. phone.Page.QuerySelectorAll(".app-days button").Select(day => string.Concat(day.TextContent.Split('\n').Select(line => line.Trim())))];

    PhoneVisitor Visitor() => new(site.Visitor());
}
