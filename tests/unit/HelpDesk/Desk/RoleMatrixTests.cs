using System.Net;
using DigitaalWerkt.Tests.Accounts;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>Tries every act of the desk in docs/who-may-what.md, filled in rightly, for each role and for some who have two.</summary>
public sealed class RoleMatrixTests(DeskSite site) : IClassFixture<DeskSite>
{
    /// <summary>One question, and what is done with it.</summary>
    const string Question = "team/hulp/vragen/{id}";

    /// <summary>Its form takes a file: TicketFilePagesTests sends one.</summary>
    const string AddFile = $"{Question}/bestand";

    // Of the desk, with what its coordinators count. What some questions only have isn't tried: StuckTests, TicketFilePagesTests.
    static readonly string[] Lists = ["team/hulp", "team/hulp/nieuw", "team/hulp/post", "team/hulp/antwoorden/nieuw"];
    static readonly string[] Beginnings = [Question, "beheer/hulp"];
    static readonly string[] OfSome = [$"{Question}/scherm", $"{Question}/bestanden/{{file}}"];

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
            foreach (var right in WhoMayWhat.All.Where(IsOfDesk))
            {
                foreach (var verb in right.Verbs.Where(verb => IsTried(right, verb)))
                {
                    Roles.ToList().ForEach(who => cells.Add(verb, $"/{right.Address}", who.Key, right.Admits(who.Value)));
                }
            }
            return cells;
        }
    }

    static bool IsOfDesk(StaffRight right) => !OfSome.Contains(right.Address)
        && (Lists.Contains(right.Address) || Beginnings.Any(one => right.Address.StartsWith(one, StringComparison.Ordinal)));

    // A page that only asks whether to do it says no as its form does.
    static bool IsTried(StaffRight right, string verb) => verb == "POST"
        ? right.Address != AddFile
        : right.Address is Question or AddFile || !right.Verbs.Contains("POST");

    /// <summary>A client of others is named for whoever helps them, and not for whoever came this week or coordinates too.</summary>
    [Theory]
    [InlineData("steward", true)]
    [InlineData("new steward", false)]
    [InlineData("steward and coordinator", false)]
    public async Task The_name_of_a_client_of_others_is_read_by_whoever_helps(string who, bool may)
    {
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        var ticket = await site.AskAsync(DeskSite.SomeBody("Geheimina") with { OrganisationId = house });

        var shown = await (await BrowserAsync(who)).VisitAsync(HelpDeskLinks.Ticket(ticket.Id));

        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await shown.Content.ReadAsStringAsync(Cancel)).Contains("Geheimina").ShouldBe(may);
    }

    [Theory, MemberData(nameof(Cells))]
    public async Task Each_does_what_the_table_says_and_nothing_else(string method, string address, string who, bool may)
    {
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        var ticket = await site.AskAsync(DeskSite.SomeBody("Geheimina") with { OrganisationId = house });
        if (address.Split('/')[^1] is "heropenen" or "geleerd" or "gezicht")
        {
            var steward = await site.StewardAsync();
            await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, 0, true, null, 0, steward, Cancel));
        }
        var browser = await BrowserAsync(who);
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
        var path = address.Replace("{extension}", "csv");
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
