using System.Net;
using System.Net.Sockets;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Advisories;

/// <summary>Class D: files that come and go, and what the server does with them. The lines that have no test here stand in
/// docs/security.md.</summary>
public sealed class FileAndExportTests(AdvisorySite site) : IClassFixture<AdvisorySite>
{
    static readonly string[] Formulas =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "  =1+1", "\t=1+1", "\r=1+1", "＝1+1", "＋1", "－1", "＠A1",
        "=HYPERLINK(\"http://evil.example\";\"Klik\")",
        "=cmd|' /C calc'!A0", "DDE(\"cmd\";\"/C calc\")", "\"=1+1\"", "x\";=1+1;\"", "'=1+1", "+32470123456",
    ];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // alf.io, CVE-2023-2258, osTicket, 1.12.1, Indico: a name that begins with a sign became a formula in the table of whoever opened it.
    [Fact]
    public async Task D1_In_a_table_that_leaves_no_name_is_a_formula_and_no_number_is_broken()
    {
        foreach (var (number, formula) in Formulas.Index())
        {
            var session = await site.PlanAsync(inDays: 3 + number);
            await site.QueryAsync(context => context.Locations
                .Where(l => context.Rooms.Any(r => r.Id == session.RoomId && r.LocationId == l.Id))
                .ExecuteUpdateAsync(change => change.SetProperty(l => l.Name, formula), Cancel));
        }
        var (coordinator, today) = (await site.SignInAsync(StaffRole.Coordinator), site.Clock.Today());

        var csv = await ReadTable.CsvAsync(await FileAsync("csv"));
        var xlsx = (await ReadTable.XlsxAsync(await FileAsync("xlsx"))).SelectMany(row => row).ToList();

        csv.Length.ShouldBe(Formulas.Length + 1);
        // Only a number of one of our own columns may begin with a digit or a sign.
        csv.SelectMany(row => row)
            .ShouldAllBe(cell => cell.TrimStart(' ').Length == 0 || !"=+-@\t\r\n＝＋－＠".Contains(cell.TrimStart(' ')[0]));
        var names = csv.SelectMany(row => row).ToHashSet();
        Formulas.ShouldAllBe(formula => names.Contains(formula) || names.Contains("'" + formula));
        foreach (var formula in Formulas.Where(formula => !formula.Contains('\r')))
        {
            xlsx.Where(cell => cell.Value == formula).ShouldNotBeEmpty(formula);
        }
        xlsx.Where(cell => Formulas.Contains(cell.Value)).ShouldAllBe(cell => cell.Type == "inlineStr" && cell.QuotePrefix);

        Task<byte[]> FileAsync(string extension) =>
            coordinator.GetByteArrayAsync(ExchangeLinks.Sessions(today, today.AddDays(40), extension), Cancel);
    }

    // FreeScout, CVE-2026-27636 and GHSA-27vp-fpg8-j8wv: a file that the server runs was kept under its own name.
    [Theory]
    [InlineData(".htaccess", "AddType application/x-httpd-php .jpg")]
    [InlineData("foto.pht", "<?php system($_GET['c']);")]
    [InlineData("foto.phar", "<?php __HALT_COMPILER(); ?>")]
    [InlineData("foto.jpg", "MZ\u0090\u0000")]
    [InlineData("foto.pdf", "PK\u0003\u0004")]
    [InlineData("foto.png", "#!/bin/sh\nid\n")]
    public async Task D2_What_a_server_could_run_is_not_kept_whatever_it_is_called(string name, string content)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var before = await site.StateAsync();

        (await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(site.TokenOf(ticket)), Samples.Text(content), name)).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await site.StateAsync()).ShouldBe(before);
    }

    // FreeScout, CVE-2026-34443, Indico, CVE-2026-25738, GLPI, CVE-2023-28633: the server fetched what an address in a text, a picture or
    // a setting named.
    [Fact]
    public async Task D4_The_server_fetches_nothing_that_somebody_names()
    {
        using var four = new TcpListener(IPAddress.Loopback, 0);
        four.Start();
        var port = ((IPEndPoint)four.LocalEndpoint).Port;
        using var six = new TcpListener(IPAddress.IPv6Loopback, port);
        six.Start();
        string[] places = [$"http://127.0.0.1:{port}/a", $"http://[::1]:{port}/a", $"http://[::ffff:127.0.0.1]:{port}/a",
            $"http://2130706433:{port}/a", $"http://localhost:{port}/a"];
        var steward = await site.SignInAsync(StaffRole.Steward);
        var ticket = await site.AskAsync(DeskSite.SomeBody(),
            string.Join('\n', places.Select(place => $"<img src='{place}'> {place} ![x]({place})")));
        var token = site.TokenOf(ticket);

        foreach (var place in places)
        {
            foreach (var file in new[]
            {
                Samples.Text(
                    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + $"<image xlink:href='{place}'/></svg>"),
                Samples.Text($"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM '{place}'>]><x>&y;</x>"),
                    Samples.Pdf($"/URI ({place}) /F ({place})"), Samples.Text(place),
            })
            {
                await AdvisorySite.SendFileAsync(site.Visitor(), FileLinks.Send(token), file);
            }
            var raw = Samples.Text(
                "From: zus@post.example\r\nContent-Type: text/html\r\n\r\n"
                + $"<img src='{place}'><link rel=stylesheet href='{place}'><iframe src='{place}'></iframe>Dag");
            var mail = new IncomingMail(raw, Guid.NewGuid().ToByteArray(), "hulp@example.org", site.Clock.GetUtcNow());
            mail.PutAside(MailFate.NoQuestion, null, null);
            await site.QueryAsync(context =>
            {
                context.Add(mail);
                return context.SaveChangesAsync(Cancel);
            });
            (await steward.VisitAsync(MailLinks.Mail(mail.Id))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        await site.Visitor().GetAsync(FollowLinks.Show(token), Cancel);
        await site.Visitor().GetAsync(FollowLinks.SlipPdf(token), Cancel);
        await steward.VisitAsync(HelpDeskLinks.Ticket(ticket.Id));

        (four.Pending(), six.Pending()).ShouldBe((false, false));
        // It would have been seen.
        foreach (var (listener, address) in new[] { (four, IPAddress.Loopback), (six, IPAddress.IPv6Loopback) })
        {
            using var client = new TcpClient(address.AddressFamily);
            await client.ConnectAsync(address, port, Cancel);
            listener.Pending().ShouldBeTrue();
        }
    }

    // GLPI, CVE-2025-24799 and CVE-2023-28838, FreeScout, GHSA-gh3r-jh6q-wrvj: a field that nobody thought of reached the database as it
    // was typed.
    [Theory]
    [InlineData("%")]
    [InlineData("_%\\")]
    [InlineData("' or 1=1 --")]
    [InlineData("'; drop table ticket; --")]
    [InlineData("1) union select 1,2,3 --")]
    [InlineData("$$;select pg_sleep(60);$$")]
    [InlineData("a & | ! ( ) : * <->")]
    public async Task D6_Whatever_stands_in_an_address_or_a_field_is_a_value(string typed)
    {
        await site.AskAsync(DeskSite.SomeBody());
        var (steward, visitor, value) = (await site.SignInAsync(StaffRole.Steward), site.Visitor(), Uri.EscapeDataString(typed));
        var before = await site.StateAsync();

        (await steward.OpenAsync(DeskLinks.Found(typed))).QuerySelector(".queue").ShouldBeNull();
        foreach (var (browser, address) in new[]
        {
            (steward, $"{HelpDeskLinks.Desk}?{DeskLinks.LaneField}={value}&{DeskLinks.PageField}={value}"),
            (steward, $"{DeskLinks.New}?{DeskLinks.AfterField}={value}"),
            (steward, $"{WalkInLinks.Queue}?{WalkInLinks.PlaceField}={value}"), (steward, $"/team/hulp/agenda?wie={value}&dag={value}"),
            (visitor, $"{AppointmentLinks.Begin}?plek={value}&dag={value}&uur={value}&vraag={value}&over={value}"),
            (visitor, $"/hulp/vraag?over={value}&les={value}&stap={value}&scherm={value}&na={value}"),
            (visitor, HelpDeskLinks.Follow(value)), (visitor, WalkInLinks.Screen(value)),
        })
        {
            ((int)(await browser.GetAsync(address, Cancel)).StatusCode).ShouldBeLessThan(500, address);
        }
        (await visitor.PostFormAsync(FollowLinks.Find, ("Input.Code", typed), ("Input.Known", typed))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.StateAsync()).ShouldBe(before);
    }

    // FreeScout, GHSA-7wcq-2qmv-mvcm, Easy!Appointments, #1590: what somebody had typed or held stood in the log.
    [Fact]
    public async Task D7_The_log_holds_no_link_no_number_and_no_word_of_anybody()
    {
        var person = DeskSite.SomeBody(AdvisorySite.Client);
        var (ticket, steward) = (await site.AskAsync(person, "Xylofoon."), await site.SignInAsync(StaffRole.Steward));
        var (token, visitor, log) = (site.TokenOf(ticket), site.Visitor(), site.Services.GetFakeLogCollector());
        await site.SendQuestionAsync(visitor, ("Input.Phone", "geen nummer"), ("Input.Name", AdvisorySite.Client));
        await visitor.PostFormAsync(FollowLinks.Find, ("Input.Code", ticket.Code), ("Input.Known", "Xylofoon"));
        await visitor.PostFormAsync(FollowLinks.Reply(token), ("Input.Text", "mijn wachtwoord: Xylofoon"));
        await AdvisorySite.SendFileAsync(visitor, FileLinks.Send(token), Samples.Text("Xylofoon"), "Xylofoon.jpg");
        await AdvisorySite.PostAsync(steward, DeskLinks.New, ("Input.Who", $"{AdvisorySite.Client} {person.Reach.Phone!.Value}"));
        await steward.VisitAsync(DeskLinks.Found(AdvisorySite.Client));
        await visitor.GetAsync(FollowLinks.Show(token) + "x", Cancel);
        // A fault of ours, in a page of theirs.
        await site.QueryAsync(context =>
            context.Database.ExecuteSqlAsync($"alter table ticket_message rename to ticket_message_away", Cancel));
        var fault = await visitor.GetAsync(FollowLinks.Show(token), Cancel);
        await visitor.PostFormAsync(FollowLinks.Reply(token), ("Input.Text", "Xylofoon kapot"));
        await site.QueryAsync(context =>
            context.Database.ExecuteSqlAsync($"alter table ticket_message_away rename to ticket_message", Cancel));

        ((int)fault.StatusCode).ShouldBeGreaterThanOrEqualTo(500);
        var written = log.GetSnapshot()
            .Select(record => (record, Values: string.Join(' ', record.StructuredState?.Select(pair => pair.Value) ?? [])))
            .Select(line => $"{line.record.Message} {line.record.Exception} {line.Values}").ToList();
        written.ShouldContain(line => line.Contains("ticket_message"), "the fault itself is there");
        foreach (var secret in new[] { token, person.Reach.Phone!.Value, AdvisorySite.Client, "Xylofoon" })
        {
            written.ShouldAllBe(line => !line.Contains(secret), secret);
        }
    }
}
