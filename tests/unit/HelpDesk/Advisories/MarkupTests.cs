using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Advisories;

/// <summary>Class C: what somebody typed or sent becomes a part of a page.</summary>
public sealed class MarkupTests(AdvisorySite site) : IClassFixture<AdvisorySite>
{
    const string Element = "xss-sign";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Zammad, CVE-2018-1000154 and CVE-2019-1010018: the text of a ticket ran in the browser of staff; FreeScout, CVE-2026-32754: and in
    // its mail.
    [Fact]
    public async Task C1_What_somebody_asks_and_answers_is_text_on_every_page_and_in_the_mail()
    {
        var email = Cast.NewEmail();
        var (ticket, steward) = (await site.AskAsync(new("Emine", Reach.ByEmail(email)), AdvisorySite.Markup), await site.StewardAsync());
        await site.WithAsync<WorkOnTicket,
            TicketWork>(work => work.NoteAsync(ticket.Id, $"Notitie {AdvisorySite.Markup}", steward, Cancel));
        await site.WithAsync<WorkOnTicket,
            TicketWork>(work => work.AnswerAsync(ticket.Id, 1, $"Antwoord {AdvisorySite.Markup}", steward, Cancel));
        var browser = await site.SignInAsync(StaffRole.Steward);

        await ShouldBeTextAsync(browser, HelpDeskLinks.Ticket(ticket.Id), 3);
        await ShouldBeTextAsync(browser, DeskLinks.Found(ticket.Code), 1);
        await ShouldBeTextAsync(browser, DeskLinks.Found(AdvisorySite.Markup), 1);
        await ShouldBeTextAsync(site.Visitor(), FollowLinks.Show(site.TokenOf(ticket)), 2);
        await site.SendAsync();
        var mail = site.MailsTo(email).ShouldHaveSingleItem();
        mail.Text.ShouldContain($"> Antwoord {AdvisorySite.Markup}");
        mail.Raw.ShouldNotContain("text/html");
    }

    // osTicket, CVE-2019-13397 and CVE-2020-24917: the name of a file ran. Ours are kept nowhere.
    [Theory]
    [InlineData("\"><schuilnaam>.jpg")]
    [InlineData("schuilnaam.jpg%E2%80%8B.html")]
    [InlineData("..\\..\\schuilnaam.exe")]
    [InlineData("schuilnaam%0D%0AContent-Type: text/html.jpg")]
    public async Task C2_The_name_of_a_file_goes_nowhere(string name)
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var token = site.TokenOf(ticket);

        (await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(token), Samples.Jpeg(), name)).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        var file = (await site.FilesAsync(ticket)).ShouldHaveSingleItem();
        foreach (var (browser, page, link) in new[]
        {
            (site.Visitor(), FollowLinks.Show(token), FileLinks.Of(token, file.Id)),
            (steward, HelpDeskLinks.Ticket(ticket.Id), FileLinks.Of(ticket.Id, file.Id)),
        })
        {
            (await browser.GetStringAsync(page, Cancel)).ShouldNotContain("schuilnaam");
            var answer = await browser.GetAsync(link, Cancel);
            answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldMatch($"^vraag-{ticket.Code}-[0-9]+-[0-9]+\\.jpg$");
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        }
    }

    // alf.io, CVE-2024-25627, Chatwoot, CVE-2021-3741, Indico, CVE-2026-25739: a file that was sent opened as a page of the site.
    [Theory]
    [InlineData("<html><script>alert(1)</script>", "text/html")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "image/svg+xml")]
    [InlineData("<?xml version='1.0'?><?xml-stylesheet href='x.xsl'?><x/>", "application/xml")]
    [InlineData("GIF89a=1;<script>alert(1)</script>", "image/gif")]
    [InlineData("From: x\r\nContent-Type: multipart/related\r\n\r\n<script>alert(1)</script>", "message/rfc822")]
    public async Task C3_What_would_open_as_a_page_is_not_kept(string content, string type)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var steward = await site.SignInAsync(StaffRole.Steward);
        var before = await site.StateAsync();

        (await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(site.TokenOf(ticket)), Samples.Text(content), "foto.jpg",
            type)).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AdvisorySite.SendFileAsync(steward, FileLinks.Add(ticket.Id), Samples.Text(content), "foto.pdf", "application/pdf",
            staff: true)).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await site.StateAsync()).ShouldBe(before);
    }

    // FreeScout, GHSA-fffc-phh8-5h4v and GHSA-2g42-f97q-973x: an uploaded script was of the own origin, which the policy trusts;
    // fragments had no policy.
    [Fact]
    public async Task C4_A_file_of_our_own_origin_is_no_script_and_no_page_however_it_is_asked_for()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var (token, steward) = (site.TokenOf(ticket), await site.SignInAsync(StaffRole.Steward));
        await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(token),
            Samples.Pdf("/JS (app.alert(1)) <script>alert(1)</script>"), "x.js", "text/javascript");
        await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(token), [.. Samples.Jpeg(), .. "=1;alert(1)//"u8], "x.js",
            "text/javascript");
        var files = await site.FilesAsync(ticket);
        files.Count.ShouldBe(2);
        var mail = new IncomingMail([.. "From: zus@post.example\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>"u8],
            Guid.NewGuid().ToByteArray(), "hulp@example.org", site.Clock.GetUtcNow());
        mail.PutAside(MailFate.NoQuestion, null, null);
        await site.QueryAsync(context =>
        {
            context.Add(mail);
            return context.SaveChangesAsync(Cancel);
        });
        steward.DefaultRequestHeaders.Add("HX-Request", "true");

        foreach (var (browser, address) in files.SelectMany(file =>
            new[] { (site.Visitor(), FileLinks.Of(token, file.Id)), (steward, FileLinks.Of(ticket.Id, file.Id)) })
            .Append((steward, MailLinks.Raw(mail.Id))))
        {
            var answer = await browser.GetAsync(address, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType
                .ShouldBeOneOf("image/jpeg", "application/pdf", "message/rfc822", "application/octet-stream");
            answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox; frame-ancestors 'none'"]);
            answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        }
        // What a script asks for while one types is a part of a page, with the policy of a page.
        var kept = await AdvisorySite.PostAsync(steward, DeskLinks.Draft(ticket.Id), ("Input.Text", AdvisorySite.Markup));
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        kept.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self';");
    }

    // FreeScout, 2026, Indico, CVE-2023-37901, osTicket: names of staff, places and addresses, and what a page says afterwards, ran.
    [Fact]
    public async Task C5_Names_of_staff_places_and_answers_are_text_wherever_they_stand()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Steward], $"Huis {AdvisorySite.Markup}");
        var desk = await site.OpenDeskAsync(steward: member.Id);
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.Name, $"Nora {AdvisorySite.Markup}"), Cancel));
        await site.QueryAsync(context => context.Locations.Where(l => l.Id == desk.Location)
            .ExecuteUpdateAsync(change => change.SetProperty(l => l.Name, $"Plek {AdvisorySite.Markup}"), Cancel));
        await site.QueryAsync(context =>
        {
            context.Add(new CannedAnswer($"Groet {AdvisorySite.Markup}", AnswerLevel.A2, AdvisorySite.Markup));
            return context.SaveChangesAsync(Cancel);
        });
        var ticket = await site.AskAsync(new($"Emine {AdvisorySite.Markup}", DeskSite.SomeBody().Reach));
        var colleague = await site.StewardAsync();
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.HandOverAsync(
            ticket.Id, 0, member.Id, $"Verlof {AdvisorySite.Markup}", AdvisorySite.Markup, colleague, Cancel));
        var appointment = await site.AppointmentAsync(desk, site.Moment(4, 9));
        await site.WithAsync<WalkInQueue, WalkInVisit?>(queue =>
            queue.GiveAsync(desk.Location, $"Ali {AdvisorySite.Markup}", Guid.NewGuid(), member.Id, Cancel));
        var hall = await site.WithAsync<MakeScreen, string>(screens => screens.RunAsync(desk.Location, member.Id, Cancel));
        var (steward, visitor) = (await site.SignInAsync(StaffRole.Steward), site.Visitor());

        foreach (var address in new[]
        {
            HelpDeskLinks.Ticket(ticket.Id), DeskLinks.Found(ticket.Code), DeskLinks.HandOver(ticket.Id), DeskLinks.Sort(ticket.Id), CannedLinks.All,
            AgendaLinks.Agenda, AgendaLinks.Week(member.Id), AgendaLinks.Appointment(appointment.Id), WalkInLinks.At(desk.Location),
        })
        {
            await ShouldBeTextAsync(steward, address, 1);
        }
        foreach (var address in new[] { WalkInLinks.Screen(hall), await site.AppointmentLinkAsync(appointment.Id), AppointmentLinks.Begin,
            SiteLinks.Help() })
        {
            await ShouldBeTextAsync(visitor, address, 1);
        }
        // What was typed wrong comes back in its field.
        var wrong = await (await AdvisorySite.PostAsync(steward, DeskLinks.New, ("Input.Key", $"{Guid.NewGuid()}"),
            ("Input.Who", AdvisorySite.Markup), ("Input.Minutes", AdvisorySite.Markup),
            ("Input.Text", AdvisorySite.Markup))).ReadPageAsync();
        wrong.QuerySelectorAll(Element).ShouldBeEmpty();
        wrong.QuerySelector<IHtmlInputElement>("#Input_Who")!.Value.ShouldBe(AdvisorySite.Markup);
    }

    // Easy!Appointments, 1.6: what an administrator wrote ran in the browser of every visitor.
    [Fact]
    public async Task C7_What_a_coordinator_or_steward_writes_for_visitors_is_text()
    {
        var today = site.Clock.Today();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        (await coordinator.FillInAsync(ContactLinks.New, ("Input.Name", "De Linde"), ("Input.Purpose", $"Hulp {AdvisorySite.Markup}"),
            ("Input.Address", $"Kerkstraat {AdvisorySite.Markup}"),
            ("Input.Phone", "09 000 00 00"), ("Input.CheckedOn", $"{today:yyyy-MM-dd}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        (await AdvisorySite.PostAsync(steward, HelpDeskLinks.Ticket(ticket.Id), ("Input.Sequence", "0"),
            ("Input.Text", $"[klik](javascript:alert(1)) {AdvisorySite.Markup}")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await ShouldBeTextAsync(site.Visitor(), SiteLinks.Help(), 2);
        await ShouldBeTextAsync(site.Visitor(), FollowLinks.Show(site.TokenOf(ticket)), 1);
    }

    // FreeScout, GHSA-jpq8-j69f-mj98 and CVE-2026-28289, Indico: what a cleaner took out left something worse. We clean nothing: it is
    // text.
    [Theory]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    [InlineData("<svg><!--<xss-sign>--><style><!--</style><xss-sign>")]
    [InlineData("[klik](javascript:alert(1)) <a href='java\tscript:alert(1)'>x</a>")]
    [InlineData("&lt;xss-sign&gt;&#60;xss-sign&#62;")]
    [InlineData("$\\href{javascript:alert(1)}{x}$ {{constructor.constructor('x')()}}")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>")]
    public async Task C8_No_cleaning_makes_markup_of_a_text(string text)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody(), text);
        var steward = await site.SignInAsync(StaffRole.Steward);

        foreach (var words in new[]
        {
            (await site.Visitor().OpenAsync(FollowLinks.Show(site.TokenOf(ticket)))).QuerySelector(".talk .words")!,
            (await steward.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector(".said .text")!,
        })
        {
            words.TextContent.ShouldBe(text);
            words.Children.ShouldBeEmpty();
        }
    }

    /// <param name="least">How often it stands there, as text.</param>
    static async Task ShouldBeTextAsync(HttpClient browser, string address, int least)
    {
        var answer = await browser.GetAsync(address, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        var source = await answer.Content.ReadAsStringAsync(Cancel);
        source.ShouldNotContain($"<{Element}", Case.Sensitive, address);
        (source.Split($"&lt;{Element}").Length - 1).ShouldBeGreaterThanOrEqualTo(least, address);
        (await answer.ReadPageAsync()).QuerySelectorAll($"{Element}, [onload], [onerror], a[href^='javascript']").ShouldBeEmpty(address);
    }
}
