using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Privacy;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Tests.Privacy;

/// <summary>The register as coordinators read it, and what visitors read of it.</summary>
public sealed class RegisterPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StaffRole.NetworkCoordinator, HttpStatusCode.OK)]
    [InlineData(StaffRole.Coordinator, HttpStatusCode.OK)]
    [InlineData(StaffRole.Steward, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Counsellor, HttpStatusCode.Forbidden)]
    public async Task Coordinators_read_it(StaffRole role, HttpStatusCode status)
    {
        var browser = await site.SignInAsync(role);

        foreach (var address in new[] { PrivacyLinks.Register, PrivacyLinks.File("csv"), PrivacyLinks.File("xlsx") })
        {
            (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(status, address);
        }
        // What would go is counted over all partners.
        (await browser.GetAsync(PrivacyLinks.Terms, Cancel)).StatusCode
            .ShouldBe(role == StaffRole.NetworkCoordinator ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task It_shows_every_activity_with_each_of_its_lines()
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(PrivacyLinks.Register);

        page.QuerySelectorAll(".register h2").Select(heading => heading.TextContent)
            .ShouldBe(ProcessingRegister.All.Select(one => one.Title));
        Rows(page).Count.ShouldBe(ProcessingRegister.All.Sum(one => one.Data.Count));
        var loans = Rows(page).Single(row => row.Cells[3].TextContent.StartsWith("device_loan id", StringComparison.Ordinal));
        loans.Cells.Select(cell => cell.TextContent).Take(3).ShouldBe(
        [
            "Wie welk toestel heeft, tot wanneer, hoe het terugkwam, en het akkoord", "6 maanden na het einde van de uitlening",
            "Gaat vanzelf: ‘Vergeten wie een geleend toestel had’",
        ]);
    }

    [Theory]
    [InlineData("uitgeleend", "Toestellen die uitgeleend zijn")]
    [InlineData("  PHONE_RECORD ", "Leren met een kaart")]
    [InlineData("wie naar een evenement kwam", "Evenementen van het netwerk")]
    public async Task One_looks_for_a_word_a_table_or_a_job(string word, string activity)
    {
        var address = $"{PrivacyLinks.Register}?{PrivacyLinks.SearchField}={Uri.EscapeDataString(word)}";

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(address);

        page.QuerySelectorAll(".register h2").Select(heading => heading.TextContent).ShouldContain(activity);
        page.QuerySelectorAll(".register").Length.ShouldBeLessThan(ProcessingRegister.All.Count);
        page.QuerySelector("input[type=search]")!.GetAttribute("value").ShouldBe(word.Trim());
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_the_way_back()
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync($"{PrivacyLinks.Register}?zoek=%3Cscript%3Ezzz");

        page.QuerySelector("[role=status]")!.TextContent.ShouldBe("Niets gevonden met ‘<script>zzz’.");
        page.QuerySelectorAll($"main a[href='{PrivacyLinks.Register}']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_file_has_a_row_for_each_line()
    {
        var file = await (await site.SignInAsync(StaffRole.Coordinator)).GetStringAsync(PrivacyLinks.File("csv"), Cancel);

        file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + ProcessingRegister.All.Sum(one => one.Data.Count));
        file.ShouldContain("participant_key");
        file.ShouldContain("Toestemming van de persoon");
    }

    [Fact]
    public async Task Visitors_read_how_long_with_the_term_of_the_rule()
    {
        var page = await site.Visitor().OpenAsync("/privacy");

        var told = page.QuerySelectorAll<IHtmlTableRowElement>(".kept tbody tr")
            .ToDictionary(row => row.Cells[0].TextContent, row => row.Cells[1].TextContent);
        told.Count.ShouldBe(ProcessingRegister.All.Count(one => one.Public is not null));
        told["Een evenement van het netwerk"].ShouldBe($"Tot {KeptFor.Guests.Term.Number} dagen na het einde.");
        told["Begeleiding"].ShouldBe($"Tot {KeptFor.EndedPaths.Term.Number} maanden na het einde.");
        told["De nieuwsbrief"].ShouldBe("Tot je je uitschrijft.");
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("bg")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("pl")]
    [InlineData("ro")]
    [InlineData("tr")]
    [InlineData("uk")]
    public async Task And_beside_it_in_their_own_language(string language)
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync("/taal", ("taal", language), ("terug", "/"));

        var page = await visitor.OpenAsync("/privacy");

        page.QuerySelectorAll(".kept th, .kept td").ShouldAllBe(cell => cell.QuerySelector($".translation[lang={language}]") != null);
    }

    /// <summary>Sentences that people read elsewhere name a term in words: they change with it.</summary>
    [Theory]
    [InlineData("30 dagen na het evenement")]
    [InlineData("Een half jaar na het einde vergeten we dat jij het had")]
    [InlineData("Een half jaar na het einde vergeten we wie het was")]
    [InlineData("Dertig dagen na het einde ook niet")]
    [InlineData("Dan wissen we het na zeven dagen")]
    [InlineData("Na 30 dagen weten wij ook niet meer")]
    public async Task The_sentences_of_the_page_say_the_same_terms(string sentence)
    {
        (await site.Visitor().OpenAsync("/privacy")).Body!.TextContent.ShouldContain(sentence);
        (KeptFor.Guests.Term, KeptFor.EndedLoans.Term, KeptFor.EndedReferrals.Term, KeptFor.EndedPaths.Term)
            .ShouldBe((Term.Days(30), Term.Months(6), Term.Months(6), Term.Months(6)));
        (KeptFor.SharedReferrals.Term, KeptFor.UnconfirmedReaders.Term, KeptFor.EndedCards.Term)
            .ShouldBe((Term.Days(30), Term.Days(7), Term.Days(30)));
    }

    static List<IHtmlTableRowElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlTableRowElement>(".register tbody tr")];
}
