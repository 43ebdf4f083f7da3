using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Advisories;

/// <summary>Class B: links, codes and sessions. B4 doesn't apply: nobody signs up here, and nobody signs in elsewhere.</summary>
public sealed partial class LinkAndSessionTests(AdvisorySite site) : IClassFixture<AdvisorySite>
{
    static readonly string[] Families =
        [HelpDeskLinks.Follow(""), AppointmentLinks.Show(""), AppointmentLinks.Choose(""), WalkInLinks.Screen("")];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // FreeScout, CVE-2026-41902: an invitation worked for ever; GHSA-jqj5-r72v-v29g: an empty one matched whoever had none.
    [Fact]
    public async Task B1_A_link_ends_and_an_empty_one_opens_nothing()
    {
        foreach (var address in Families)
        {
            foreach (var token in new[] { "", "%20", "null", "0", "undefined", "AAAA", new string('A', 400) })
            {
                (await site.Visitor().GetAsync(address + token, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address + token);
            }
        }
        var (desk, ticket) = (await site.OpenDeskAsync(), await site.AskAsync(DeskSite.SomeBody()));
        var (token1, choice) =
            (site.TokenOf(ticket), await site.ChoiceLinkAsync((await site.ProposalAsync(desk, ticket, site.Moment(4, 9))).Id));
        string[] links = [FollowLinks.Show(token1), FollowLinks.Reply(token1), FollowLinks.Slip(token1), FollowLinks.SlipPdf(token1),
            FileLinks.Send(token1), choice];
        await StatusesAsync(links[0], HttpStatusCode.OK);
        await StatusesAsync(choice, HttpStatusCode.OK);

        var longAgo = site.Clock.GetUtcNow() - FollowedTicket.LinkLasts;
        await site.QueryAsync(context => context.Tickets.Where(t => t.Id == ticket.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(t => t.State, TicketState.Solved).SetProperty(t => t.EndedAt, longAgo),
                Cancel));

        foreach (var link in links)
        {
            await StatusesAsync(link, HttpStatusCode.NotFound);
        }

        async Task StatusesAsync(string link, HttpStatusCode status) => (await site.Visitor().GetAsync(link, Cancel)).StatusCode
            .ShouldBe(status, link);
    }

    // The same with a blank, which is read as nothing at all, for every address of the site.
    [Fact]
    public async Task B1_A_blank_in_an_address_is_nothing_on_any_page_of_the_site()
    {
        await site.Visitor().GetAsync("/", Cancel);
        var addresses = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AttributeRouteInfo?.Template?.TrimStart('/'))
            .OfType<string>().Distinct()
            .Where(template => Part().Matches(template).Any(part => !part.Value.Contains("guid")))
            .Select(template => "/" + Part().Replace(template, part => part.Value.Contains("guid") ? $"{Guid.NewGuid()}" : "%20")).ToList();
        var problems = new List<string>();
        foreach (var browser in new[] { site.Visitor(), await site.SignInAsync(StaffRole.Steward),
            await site.SignInAsync(StaffRole.Coordinator) })
        {
            foreach (var address in addresses)
            {
                foreach (var answer in new[] { await browser.GetAsync(address, Cancel), await browser.PostFormAsync(address) })
                {
                    if (answer.StatusCode != HttpStatusCode.NotFound)
                    {
                        problems.Add($"{answer.RequestMessage!.Method} {address}: {answer.StatusCode}");
                    }
                }
            }
        }
        addresses.Count.ShouldBeGreaterThan(30);
        problems.ShouldBeEmpty();
    }

    // FreeScout, CVE-2026-27637 and CVE-2026-40496, Zammad, CVE-2024-33668: a token was made of what one could know.
    [Fact]
    public async Task B2_A_token_is_made_of_nothing_that_one_knows_and_opens_its_own_page_only()
    {
        var (desk, ticket) = (await site.OpenDeskAsync(), await site.AskAsync(DeskSite.SomeBody()));
        var appointment = await site.AppointmentAsync(desk, site.Moment(4, 9));
        string[] tokens =
        [
            site.TokenOf(ticket), (await site.AppointmentLinkAsync(appointment.Id)).Split('/')[^1],
            (await site.ChoiceLinkAsync((await site.ProposalAsync(desk, await site.QuestionAsync(),
                site.Moment(4, 10))).Id)).Split('/')[^1],
            await site.WithAsync<MakeScreen, string>(screens => screens.RunAsync(desk.Location, desk.Steward, Cancel)),
        ];

        foreach (var (number, family) in Families.Index())
        {
            (await site.Visitor().GetAsync(family + tokens[number], Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, family);
            var wrong = tokens.Where(token =>
                token != tokens[number]).Concat([$"{ticket.Id}", $"{appointment.Id}", ticket.Code]).Concat(Changed(tokens[number]));
            foreach (var token in wrong)
            {
                (await site.Visitor().GetAsync(family + token, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, family + token);
            }
        }
        // The same question twice: what is random in it differs, so that nothing is computed from an id and a time.
        site.TokenOf(ticket).ShouldNotBe(site.TokenOf(ticket));
        tokens.ShouldAllBe(token => token.Length >= 43);
        foreach (var token in tokens)
        {
            (await PlacesOfAsync(token)).ShouldBeEmpty();
        }

        // A letter of the signature at the end is left out: its last bits mean nothing.
        static IEnumerable<string> Changed(string token) => new[] { 0, token.Length / 3, token.Length / 2, token.Length - 5 }
            .Select(place => token[..place] + (token[place] == 'b' ? 'c' : 'b') + token[(place + 1)..]);
    }

    // FreeScout, GHSA-jvmv-2qcp-7855, and osTicket: the answer said whether somebody was known.
    [Fact]
    public async Task B3_No_answer_says_whether_a_code_or_a_person_is_known()
    {
        var person = DeskSite.SomeBody();
        var known = await site.AskAsync(person, "Dit is van Amina zelf.");
        var (nobodys, byEmail, ended) =
            (await site.AskAsync(), await site.AskAsync(new("Amina", Reach.ByEmail(Cast.NewEmail()))),
            await site.AskAsync(DeskSite.SomeBody()));
        await site.QueryAsync(context => context.Tickets.Where(t => t.Id == ended.Id).ExecuteUpdateAsync(
            change => change.SetProperty(t => t.State, TicketState.Closed).SetProperty(t => t.EndedAt,
                site.Clock.GetUtcNow() - FollowedTicket.LinkLasts), Cancel));
        var endedPhone = await site.QueryAsync(context => context.People.Where(p => p.Id == ended.PersonId)
            .Select(p => p.Reach.Phone).SingleAsync(Cancel));
        var before = await site.StateAsync();

        var absent = await FindAsync("AAAAAA", "000");
        foreach (var (code, typed) in new[] { (known.Code, Wrong(person.Reach.Phone!.Value)), (nobodys.Code, "000"), (byEmail.Code, "000"),
            (ended.Code, endedPhone!.Value[^3..]) })
        {
            (await FindAsync(code, typed)).ShouldBe(absent, code);
        }
        (await site.StateAsync()).ShouldBe(before);

        var stranger = await AskedAsync(site.Visitor(), "0477 98 76 54");
        (await AskedAsync(site.Visitor(), person.Reach.Phone!.Value)).ShouldBe(stranger);
        stranger.ShouldNotContain("van Amina zelf");

        async Task<string> FindAsync(string code, string typed)
        {
            var answer = await site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", code), ("Input.Known", typed));
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            return $"{answer.StatusCode} {Nonces().Replace(page.Replace(code, "…").Replace($"value=\"{typed}\"", ""), "")}";
        }

        async Task<string> AskedAsync(HttpClient visitor, string number)
        {
            var answer = await site.SendQuestionAsync(visitor, ("Input.Phone", number));
            var page = await visitor.OpenAsync($"{answer.Headers.Location}");
            return $"{answer.StatusCode} {page.QuerySelector("main")!.TextContent.Replace((await site.FindAsync(answer)).Code, "…")}";
        }

        static string Wrong(string number) => number[^1] == '0' ? $"{number[^3..^1]}1" : $"{number[^3..^1]}0";
    }

    // alf.io, CVE-2024-25628: whoever was disabled, or got less to do, stayed signed in; osTicket: a session lived on behind the new one.
    [Theory]
    [InlineData("stopped")]
    [InlineData("other work")]
    [InlineData("signed out")]
    public async Task B5_A_session_ends_with_what_it_was_given_for(string how)
    {
        var (ticket, member) = (await site.AskAsync(DeskSite.SomeBody()), await site.AddStaffMemberAsync([StaffRole.Steward]));
        var cookie = (StaffSignIn.Cookie, await site.StartSessionAsync(member));
        var (browser, copy) = (site.Visitor(cookie), site.Visitor(cookie));
        var form = (await copy.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector<IHtmlFormElement>($"#{DeskLinks.AnswerPlace}")!;
        if (how == "signed out")
        {
            (await AdvisorySite.PostAsync(browser, StaffLinks.SignOut)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        await site.QueryAsync(async context =>
        {
            var row = await context.StaffMembers.SingleAsync(m => m.Id == member.Id, Cancel);
            _ = how switch
            {
                "stopped" => row.Disable(site.Clock.GetUtcNow()),
                "other work" => row.Assign([StaffRole.Trainer]),
                _ => false,
            };
            return await context.SaveChangesAsync(Cancel);
        });
        var before = await site.StateAsync();

        (await copy.SubmitAsync(form, ("Input.Text", "Nog van mij."))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await copy.GetAsync(HelpDeskLinks.Ticket(ticket.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.StateAsync()).ShouldBe(before);
    }

    // Easy!Appointments, CVE-2026-23622: a link in a page was enough to change something; mail scanners open every link.
    [Fact]
    public async Task B6_Looking_at_any_page_of_the_help_desk_changes_nothing()
    {
        var pages = await site.AddressesAsync();
        HttpClient[] browsers =
            [site.Visitor(), await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Coordinator, "Ander huis"),
            await site.SignInAsync(StaffRole.Counsellor, "Ander huis")];
        const string acts = "handler=Post&_method=POST&Sequence=0&Input.Sequence=0&Input.Text=x&Text=x&Input.Act=nummer&How=Alone&Topic=Email"
            + "&Input.Topic=Email&gezicht=Glad&kan=Alone&Input.Kind=vrij&Code=AAAAAA";
        var before = await site.StateAsync();

        foreach (var browser in browsers)
        {
            browser.DefaultRequestHeaders.Add("X-HTTP-Method-Override", "POST");
            foreach (var (template, address) in pages)
            {
                ((int)(await browser.GetAsync($"{address}?{acts}", Cancel)).StatusCode).ShouldBeLessThan(500, template);
            }
        }

        pages.Count.ShouldBeGreaterThan(45);
        (await site.StateAsync()).ShouldBe(before);
    }

    // Indico, 2.3.4 to 3.3.10: the address to go back to led to another site, each time in another spelling.
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/hulp")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/%2f%2fevil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("@evil.example")]
    [InlineData("javascript:alert('evil.example')")]
    public async Task B8_No_address_to_go_back_to_leads_to_another_site(string back)
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var query = string.Join('&', new[] { "van", "terug", "next", "url", "returnUrl", "na", "vraag" }
            .Select(name => $"{name}={Uri.EscapeDataString(back)}"));

        foreach (var address in new[] { SiteLinks.Help(), StaffLinks.SignIn, AppointmentLinks.Begin, FollowLinks.Find,
            FollowLinks.Show(site.TokenOf(ticket)) })
        {
            var page = await site.Visitor().OpenAsync($"{address}?{query}");
            page.QuerySelectorAll("a[href], form[action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
                .Where(link => !IsOurs(link)).ShouldBeEmpty(address);
        }
        var taken = await AdvisorySite.PostAsync(steward, $"{DeskLinks.Take(ticket.Id)}?{query}", ("Sequence", "0"), ("terug", back),
            ("returnUrl", back));
        var said = await site.Visitor().PostFormAsync($"{FollowLinks.Reply(site.TokenOf(ticket))}?{query}", ("Input.Text", "Dag"),
            ("terug", back));

        foreach (var answer in new[] { taken, said })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            IsOurs($"{answer.Headers.Location}").ShouldBeTrue();
        }

        // As a browser reads it: what it leaves out and turns around before it goes somewhere.
        static bool IsOurs(string link) =>
            new Uri(new Uri("https://localhost/hulp"), Unread().Replace(link, "").Replace('\\', '/')) is var uri
            && (uri.Scheme is "mailto" or "tel" || (uri.Scheme == "https" && uri.Host == "localhost"));
    }

    // Indico, 3.2.4: a shared cache kept a page of one and gave it to another.
    [Fact]
    public async Task B9_No_shared_cache_keeps_a_page_of_the_help_desk()
    {
        foreach (var browser in new[] { site.Visitor(), await site.SignInAsync(StaffRole.Steward) })
        {
            foreach (var (template, address) in await site.AddressesAsync())
            {
                var answer = await browser.GetAsync(address, Cancel);
                if (answer.StatusCode is HttpStatusCode.Found)
                {
                    continue;
                }
                var cache = answer.Headers.CacheControl.ShouldNotBeNull(template);
                (cache.NoStore || cache.Private).ShouldBeTrue(template);
                (cache.NoStore || !template.Contains("{token}") || answer.StatusCode != HttpStatusCode.OK).ShouldBeTrue(template);
            }
        }
    }

    // osTicket, #3907: whoever got the link in a copy of a mail acted as the person, everywhere.
    [Fact]
    public async Task B10_A_link_that_was_passed_on_opens_one_question_and_nothing_of_its_person()
    {
        var person = DeskSite.SomeBody(AdvisorySite.Client);
        var (ticket, other) = (await site.AskForClientAsync(person), await site.AskForClientAsync(person, "Quinten is gegaan."));
        var stranger = site.Visitor();
        var token = site.TokenOf(ticket);

        foreach (var address in new[] { FollowLinks.Show(token), FollowLinks.Slip(token), FollowLinks.Reply(token),
            FollowLinks.Solved(token), FileLinks.Send(token) })
        {
            var page = await stranger.GetStringAsync(address, Cancel);
            foreach (var secret in new[] { person.Reach.Phone!.Value[^6..], other.Code, "Quinten", site.TokenOf(other) })
            {
                page.ShouldNotContain(secret, Case.Sensitive, address);
            }
        }
        (await stranger.PostFormAsync(FollowLinks.Reply(token), ("Input.Text", "Ik kreeg deze link."))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        (await stranger.OpenAsync(SiteLinks.Help())).QuerySelectorAll($"a[href^='{HelpDeskLinks.Follow("")}']").ShouldBeEmpty();
        (await stranger.GetAsync(HelpDeskLinks.Ticket(ticket.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await site.QueryAsync(context =>
            context.People.AsNoTracking().SingleAsync(p => p.Id == ticket.PersonId, Cancel))).Reach.ShouldBe(person.Reach);
    }

    /// <summary>The tables in which a text stands.</summary>
    Task<List<string>> PlacesOfAsync(string text) => site.QueryAsync(async context =>
    {
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct();
        var sql = string.Join("\nunion all\n", tables
            .Select(table => $"select '{table}' as \"Value\" from \"{table}\" as t where strpos(t::text, {{0}}) > 0"));
        return await context.Database.SqlQueryRaw<string>(sql, text).ToListAsync(Cancel);
    });

    [GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial Regex Nonces();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\t\r\n]")]
    private static partial Regex Unread();
}
