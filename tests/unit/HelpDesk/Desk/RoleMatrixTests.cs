using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>Tries every cell of the table in docs/adr/0028-one-desk-for-all-stewards.md.</summary>
public sealed class RoleMatrixTests(DeskSite site) : IClassFixture<DeskSite>
{
    const string Name = "name";

    static readonly Dictionary<string, StaffRole[]> Roles = new()
    {
        ["steward"] = [StaffRole.Steward],
        ["new steward"] = [StaffRole.Steward],
        ["steward and coordinator"] = [StaffRole.Steward, StaffRole.Coordinator],
        ["trainer"] = [StaffRole.Trainer],
        ["counsellor"] = [StaffRole.Counsellor],
        ["coordinator"] = [StaffRole.Coordinator],
        ["coordinator of the network"] = [StaffRole.NetworkCoordinator],
        ["visitor"] = [],
    };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, bool> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string, bool>();
            foreach (var row in Rows.Skip(2))
            {
                foreach (var (who, cell) in Heads.Zip(row.Skip(2)))
                {
                    cells.Add(row[0], row[1], who, cell == "yes");
                }
            }
            return cells;
        }
    }

    static List<string[]> Rows =>
    [
        .. Repository.Read("docs/adr/0028-one-desk-for-all-stewards.md").Split('\n').Where(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', '\r').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    static IEnumerable<string> Heads => Rows[0].Skip(2);

    [Fact]
    public async Task The_table_has_every_role_and_every_address_of_the_desk()
    {
        await site.Visitor().GetAsync("/", Cancel);
        var forms = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => "/" + endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AttributeRouteInfo?.Template?.TrimStart('/'))
            .Where(address => address.StartsWith(HelpDeskLinks.Ticket(Guid.Empty).Split("/0000")[0], StringComparison.Ordinal)).Distinct();

        Heads.ShouldBe(Roles.Keys);
        Rows.Skip(2).SelectMany(row => row.Skip(2)).ShouldAllBe(cell => cell == "yes" || cell == "no");
        forms.Select(address => address.Replace("{id:guid}", "{id}")).Except(Rows.Select(row => row[1].Split(' ')[^1]))
            // What the person saw of the practice phone, and files, are a part of some questions only: StuckTests, TicketFilePagesTests.
            .ShouldBe(
                [HelpDeskLinks.Screen(Guid.Empty).Replace($"{Guid.Empty}", "{id}"), "/team/hulp/vragen/{id}/bestanden/{file:guid}"], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Cells))]
    public async Task Each_does_what_the_table_says_and_nothing_else(string act, string address, string who, bool may)
    {
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        var ticket = await site.AskAsync(DeskSite.SomeBody("Geheimina") with { OrganisationId = house });
        if (act is "open again" or "say what the person can do now" or "let the person choose a face")
        {
            var steward = await site.StewardAsync();
            await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, 0, true, null, 0, steward, Cancel));
        }
        var browser = await BrowserAsync(who);
        if (address == Name)
        {
            (await browser.VisitAsync(HelpDeskLinks.Ticket(ticket.Id)) is { StatusCode: HttpStatusCode.OK } shown
                && (await shown.Content.ReadAsStringAsync(Cancel)).Contains("Geheimina")).ShouldBe(may);
            return;
        }
        var (other, colleague) = (await site.AskAsync(), await site.AddStaffMemberAsync([StaffRole.Steward]));
        var now = await site.ReadAsync(ticket);
        (string Name, string Value)[] fields =
        [
            ("Sequence", $"{now.Sequence}"), ("Input.Sequence", $"{now.Sequence}"), ("Input.Key", $"{Guid.NewGuid()}"),
            ("Input.Topic", "Email"), ("Input.Text", "Kijk in je map."), ("Input.Done", "false"), ("Input.From", "Desk"),
            ("To", $"{colleague.Id}"), ("Reason", "Verlof"), ("Topic", "Email"), ("Code", other.Code),
            ("How", address.EndsWith("koppelen", StringComparison.Ordinal) ? "Tie" : "Alone"),
            ("Can", "Alone"), ("Face", "Glad"), ("Input.Title", "Map"), ("Input.Level", "A2"), ("Version", "0"),
        ];
        var (method, path) = (address.Split(' ')[0], address.Split(' ')[1]);
        var before = await site.SnapshotAsync(["staff_session", "throttle_count"]);

        var answer = await SendAsync(browser, method, path.Replace("{id}", $"{ticket.Id}"), fields);
        var nothing = await SendAsync(browser, method, path.Replace("{id}", $"{Guid.NewGuid()}"), fields);

        if (may)
        {
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.SeeOther);
            nothing.StatusCode.ShouldBe(path.Contains("{id}") ? HttpStatusCode.NotFound : answer.StatusCode);
        }
        else
        {
            answer.StatusCode.ShouldBe(who == "visitor" ? HttpStatusCode.Found : HttpStatusCode.Forbidden);
            nothing.StatusCode.ShouldBe(answer.StatusCode);
            (await site.SnapshotAsync(["staff_session", "throttle_count"])).ShouldBe(before);
        }
    }

    async Task<HttpClient> BrowserAsync(string who)
    {
        if (Roles[who] is not { Length: > 0 } roles)
        {
            return site.Visitor();
        }
        var member = await site.AddStaffMemberAsync(roles);
        if (who == "new steward")
        {
            await site.JoinTodayAsync(member);
        }
        return await site.SignInAsync(member);
    }

    // Each form is filled in rightly, with a token of whoever sends it, so that only the rule can say no.
    static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string method, string address, (string Name, string Value)[] fields)
    {
        if (method == "GET")
        {
            return await browser.VisitAsync(address);
        }
        var token = (await browser.OpenAsync(StaffLinks.EndSessions)).QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        return await browser.PostFormAsync(address, [.. fields, ("__RequestVerificationToken", token)]);
    }
}
