using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Privacy;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Shared;

/// <summary>The menu for staff as every role sees it, and whether it leads to every page.</summary>
public sealed partial class StaffMenuPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // In the menu of trainers only. Others stand in for them now and then: their start page says what is left to sign off, and leads there.
    const string ListsOfTrainers = "/team/groepslessen";

    const string Everybody = """
        Vandaag: Overzicht · Oproepen
        Mensen: Cliënten · Begeleiding · Doorverwijzingen · Wat is er open · Kaarten · Outreach · Uitleen
        Groepslessen: Inschrijven · Inschrijvingen · Plaatsen vrijhouden · Vormingen · Online lessen
        """;

    const string OfNetwork = "\nNetwerk: Signalen · Arbeidspact · Nieuwsbrief";

    // Pages that are not in the menu, and the page that has a link to them.
    static readonly (string Address, string From)[] Deeper =
    [
        ("/team/profiel", "/team"),
        ("/team/profiel/wachtwoord", "/team/profiel"),
        ("/team/profiel/noodcodes", "/team/profiel"),
        ("/team/profiel/toegangssleutels", "/team/profiel"),
        ("/team/tweede-stap-instellen", "/team/profiel"),
        ("/team/profiel/overal-afmelden", "/team/profiel"),
        ("/team/vormingen/collegas", "/team/vormingen"),
        ("/team/hulp/nieuw", "/team/hulp"),
        ("/team/hulp/antwoorden/nieuw", "/team/hulp/antwoorden"),
        ("/team/outreach/vindplaatsen", "/team/outreach"),
        ("/team/outreach/vindplaatsen/nieuw", "/team/outreach/vindplaatsen"),
        ("/team/begeleiding/nieuw", "/team/begeleiding"),
        ("/team/noodinzage/bij-ons", "/team/noodinzage"),
        ("/team/uitleen/toestellen/nieuw", "/team/uitleen"),
        ("/team/doorverwijzingen/nieuw", "/team/doorverwijzingen"),
        ("/beheer/groepslessen/nieuw", "/beheer/groepslessen"),
        ("/beheer/groepslessen/kopie", "/beheer/groepslessen"),
        ("/beheer/groepslessen/invoer", "/beheer/groepslessen"),
        ("/beheer/groepslessen/invoer/sjabloon.csv", "/beheer/groepslessen/invoer"),
        ("/beheer/groepslessen/uitvoer", "/beheer/groepslessen"),
        ("/beheer/agenda-links", "/beheer/groepslessen"),
        ("/beheer/cursussen/nieuw", "/beheer/cursussen"),
        ("/beheer/locaties/nieuw", "/beheer/locaties"),
        ("/beheer/materiaal/nieuw", "/beheer/materiaal"),
        ("/beheer/sluitingsdagen/nieuw", "/beheer/sluitingsdagen"),
        ("/beheer/sluitingsdagen/aanvullen", "/beheer/sluitingsdagen"),
        ("/beheer/medewerkers/uitnodigen", "/beheer/medewerkers"),
        ("/beheer/organisaties/nieuw", "/beheer/organisaties"),
        ("/beheer/contacten/nieuw", "/beheer/contacten"),
        ("/beheer/wegwijzer/nieuw", "/beheer/wegwijzer"),
        ("/beheer/wegwijzer/invoer", "/beheer/wegwijzer"),
        ("/team/signalen/nieuw", "/team/signalen"),
        ("/team/nieuwsbrief/nieuw", "/team/nieuwsbrief"),
        ("/beheer/nieuwsbrief/nieuw", "/beheer/nieuwsbrief"),
        ("/beheer/partners/nieuw", "/beheer/partners"),
        ("/beheer/partners/invoer", "/beheer/partners"),
        ("/team/profiel/partnerpagina", "/team/profiel"),
        ("/beheer/outreach/doelen/nieuw", "/beheer/outreach"),
        ("/beheer/operaties/nieuw", "/beheer/operaties"),
        ("/beheer/privacy/bewaartermijnen", "/beheer/privacy"),
        ("/beheer/rapporten/op-papier", "/beheer/rapporten"),
        ("/beheer/rapporten/vastleggen", "/beheer/rapporten"),
        ("/beheer/arbeidspact/nieuw", "/beheer/arbeidspact"),
        ("/beheer/arbeidspact/cijfers/nieuw", "/beheer/arbeidspact"),
        ("/beheer/arbeidspact/op-papier", "/beheer/arbeidspact"),
        ("/beheer/arbeidspact/invoer", "/beheer/arbeidspact"),
    ];

    // Pages to which no link leads from an empty site, and why.
    static readonly Dictionary<string, string> WithoutLink = new()
    {
        ["/team/afmelden"] = "the button under Account",
        ["/team/tweede-stap"] = "asked of whoever signs in",
        ["/team/kaarten/afdrukken"] = "answers a form of the page with cards",
        ["/team/kaarten/zoeken"] = "answers a form of the page with cards",
        ["/team/kaarten/pdf"] = "a file of what was just made",
        ["/team/profiel/toegangssleutels/vraag"] = "answers a script",
        ["/team/vormingen/certificaat"] = "linked once somebody has earned it",
        ["/team/vormingen/certificaat/certificaat.pdf"] = "the same as a file",
        ["/team/groepslessen/afgesloten"] = "linked once there are more lists than fit on the page of the trainer",
        ["/team/offline.js"] = "a script",
        ["/team/outreach/versturen"] = "answers a script",
        ["/beheer/groepslessen/nieuw/overzicht"] = "answers the form of a new class",
        ["/beheer/groepslessen/vastleggen"] = "answers the form of an import or a copy",
        ["/beheer/wegwijzer/invoer/vastleggen"] = "answers the form of an import",
        ["/beheer/arbeidspact/stuurgroep.pdf"] = "linked where PDF files can be made",
        ["/beheer/rapporten/rapport.pdf"] = "linked where PDF files can be made",
        ["/beheer/partners/invoer/vastleggen"] = "answers the form of an import",
        ["/beheer/arbeidspact/invoer/vastleggen"] = "answers the form of an import",
        ["/beheer/planning"] = "an old address that leads on to the calendar",
    };

    // Pages of one's own account and of signing in; and one that lies under several lines, of which the route names none.
    static readonly string[] WithoutGroup =
    [
        "/team/aanmelden", "/team/tweede-stap", "/team/tweede-stap-instellen", "/team/uitnodiging", "/team/afmelden", "/team/profiel",
        "/team/offline.js", "/beheer/planning", "/beheer/{kind",
    ];

    public static TheoryData<StaffRole> Roles => [.. Enum.GetValues<StaffRole>()];

    public static TheoryData<StaffRole[], string> Menus => new()
    {
        { [StaffRole.Counsellor], Everybody + OfNetwork },
        { [StaffRole.Steward], Everybody.Replace("Uitleen", "Uitleen · Noodinzage") + "\nHulp: Hulpvragen · Inloop · Agenda · Antwoorden · Post" + OfNetwork },
        {
            [StaffRole.Trainer], """
            Vandaag: Overzicht · Oproepen
            Mensen: Cliënten · Begeleiding · Doorverwijzingen · Wat is er open · Kaarten · Outreach · Uitleen
            Groepslessen: Mijn groepslessen · Inschrijven · Inschrijvingen · Plaatsen vrijhouden · Vormingen · Online lessen · Agenda-link
            Netwerk: Signalen · Arbeidspact · Nieuwsbrief
            """
        },
        {
            [StaffRole.Coordinator], """
            Vandaag: Overzicht · Oproepen
            Mensen: Cliënten · Begeleiding · Doorverwijzingen · Wat is er open · Kaarten · Outreach · Uitleen · Noodinzage · Berichten
            Groepslessen: Kalender · Inschrijven · Inschrijvingen · Plaatsen vrijhouden · Vormingen · Online lessen · Cursussen
            Hulp
            Netwerk: Wegwijzer · Partners · Signalen · Signalen opvolgen · Arbeidspact · Arbeidspact bijhouden · Nieuwsbrief
            Cijfers: Groepslessen · Hulp · Outreach · Tellers · Rapporten · Operaties
            Beheer: Medewerkers · Locaties · Materiaal · Sluitingsdagen · Contacten · Lessen · Andere schermen · Vertalingen · Logboek · Privacy
            """
        },
        {
            [StaffRole.NetworkCoordinator], """
            Vandaag
            Groepslessen: Kalender · Vormingen · Online lessen · Cursussen
            Netwerk: Wegwijzer · Partners · Signalen · Signalen opvolgen · Arbeidspact · Arbeidspact bijhouden · Nieuwsbrief maken
            Cijfers: Groepslessen · Hulp · Outreach · Tellers · Rapporten · Operaties
            Beheer: Organisaties · Netwerk · Locaties · Materiaal · Sluitingsdagen · Contacten · Lessen · Andere schermen · Vertalingen · Logboek · Privacy · Toestand
            """
        },
        {
            [StaffRole.Trainer, StaffRole.Coordinator], """
            Vandaag: Overzicht · Oproepen
            Mensen: Cliënten · Begeleiding · Doorverwijzingen · Wat is er open · Kaarten · Outreach · Uitleen · Noodinzage · Berichten
            Groepslessen: Mijn groepslessen · Kalender · Inschrijven · Inschrijvingen · Plaatsen vrijhouden · Vormingen · Online lessen · Cursussen · Agenda-link
            Hulp
            Netwerk: Wegwijzer · Partners · Signalen · Signalen opvolgen · Arbeidspact · Arbeidspact bijhouden · Nieuwsbrief
            Cijfers: Groepslessen · Hulp · Outreach · Tellers · Rapporten · Operaties
            Beheer: Medewerkers · Locaties · Materiaal · Sluitingsdagen · Contacten · Lessen · Andere schermen · Vertalingen · Logboek · Privacy
            """
        },
    };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Menus))]
    public async Task A_role_sees_what_it_works_with(StaffRole[] roles, string shown)
    {
        var browser = await site.SignInAsync(await site.AddStaffMemberAsync(roles));
        var lines = new List<string>();

        foreach (var group in GroupsOn(await browser.OpenAsync(StaffLinks.Home)))
        {
            var pages = SecondLevelOn(await browser.OpenAsync(group.PathName)).Select(Word);
            lines.Add(string.Join(": ", new[] { Word(group), string.Join(" · ", pages) }.Where(part => part.Length > 0)));
        }

        lines.ShouldBe(shown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task No_mix_of_roles_sees_more_than_seven_groups_or_more_than_five_words_in_the_bar()
    {
        var roles = Enum.GetValues<StaffRole>();
        for (var mix = 1; mix < 1 << roles.Length; mix++)
        {
            StaffRole[] mixed = [.. roles.Where((_, number) => (mix & 1 << number) != 0)];
            if (!StaffRoles.GoTogether(mixed))
            {
                continue;
            }
            var member = await site.AddStaffMemberAsync(mixed);
            var page = await (await site.SignInAsync(member)).OpenAsync(StaffLinks.Home);

            GroupsOn(page).Count.ShouldBeInRange(1, 7, member.Name);
            page.QuerySelectorAll(".staff-nav a").Length.ShouldBeInRange(1, StaffMenu.MostInBar, member.Name);
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_page_for_staff_is_at_most_two_steps_away_or_is_known_to_lie_deeper(StaffRole role)
    {
        var reached = await WalkAsync(await site.SignInAsync(role));

        var known = Deeper.Select(page => page.Address).Concat(WithoutLink.Keys).ToList();
        known.Except(StaffPages).ShouldBeEmpty();
        StaffPages.Where(address => !address.Contains('{') && MayOpen(role, address))
            .Except(reached).Except(known).ShouldBe(role is StaffRole.Trainer or StaffRole.NetworkCoordinator ? [] : [ListsOfTrainers]);
        reached.Intersect(known).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_lies_deeper_has_a_link_on_the_page_above_it()
    {
        var (coordinator, network) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var steward = await site.SignInAsync(StaffRole.Steward);

        foreach (var (address, from) in Deeper)
        {
            (await (from is StaffLinks.Organisations or NewsLinks.Kept or PactLinks.Kept or ReportingLinks.Operations or ReportLinks.All or PrivacyLinks.Register ? network : from.StartsWith(HelpDeskLinks.Desk, StringComparison.Ordinal) ? steward : coordinator).OpenAsync(from)).QuerySelectorAll<IHtmlAnchorElement>("a[href]").Select(link => link.PathName).ShouldContain(address, from);
        }
    }

    [Fact]
    public void Every_page_for_staff_lies_in_a_group_but_for_those_of_the_own_account()
    {
        var menu = site.Services.GetServices<StaffNavPage>().ToList();

        var lost = StaffPages.Where(address => !menu.Exists(line => line.Covers(Filled().Replace(address, "x")) > 0)).ToList();

        lost.Where(address => !WithoutGroup.Any(known => address.StartsWith(known, StringComparison.Ordinal))).ShouldBeEmpty();
        WithoutGroup.Where(known => !lost.Exists(address => address.StartsWith(known, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void No_address_belongs_to_two_lines() =>
        site.Services.GetServices<StaffNavPage>().SelectMany(line => line.Others.Prepend(line.Address))
            .GroupBy(address => address).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public async Task Whoever_has_yet_to_give_the_second_factor_can_only_sign_out()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator]);

        var page = await (await site.SignInAsync(member, Web.Features.Accounts.Staff.Sessions.SignInMethod.Password)).OpenAsync(StaffLinks.SecondStep);

        page.QuerySelectorAll("nav").ShouldBeEmpty();
        page.QuerySelectorAll(".account a").ShouldBeEmpty();
        page.QuerySelector($".account form[action='{StaffLinks.SignOut}'] button").ShouldNotBeNull();
    }

    /// <summary>The addresses to which the menu leads: the groups, and then their pages. All have to open.</summary>
    static async Task<HashSet<string>> WalkAsync(HttpClient browser)
    {
        var reached = new HashSet<string>();
        foreach (var group in GroupsOn(await browser.OpenAsync(StaffLinks.Home)))
        {
            var front = await OpenAsync(browser, group);
            reached.Add(group.PathName);
            foreach (var line in SecondLevelOn(front))
            {
                var page = await OpenAsync(browser, line);
                page.QuerySelector(".staff-pages a[aria-current=page]")!.GetAttribute("href").ShouldBe(line.PathName);
                page.QuerySelector<IHtmlAnchorElement>(".staff-nav li:not(.more) a[aria-current], .staff-more a[aria-current]")!.PathName.ShouldBe(group.PathName);
                reached.Add(line.PathName);
            }
        }
        return reached;
    }

    static async Task<IHtmlDocument> OpenAsync(HttpClient browser, IHtmlAnchorElement link)
    {
        var answer = await browser.GetAsync(link.PathName, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, link.PathName);
        return await answer.ReadPageAsync();
    }

    static List<IHtmlAnchorElement> GroupsOn(IHtmlDocument page) =>
        [.. page.QuerySelectorAll<IHtmlAnchorElement>(".staff-nav li:not(.more) a, .staff-more a")];

    static IEnumerable<IHtmlAnchorElement> SecondLevelOn(IHtmlDocument page) => page.QuerySelectorAll<IHtmlAnchorElement>(".staff-pages a");

    static string Word(IHtmlAnchorElement link) => link.TextContent.Trim();

    // What is open to everybody is for signing in.
    static bool MayOpen(StaffRole role, string address) => WhoMayWhat.Of(address) is var right && right.Admits(role) && !right.Admits();

    static IReadOnlyList<string> StaffPages => [.. WhoMayWhat.All.Select(right => $"/{right.Address}")];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Filled();
}
