using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class PageMethodsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Reads = "GET, HEAD";
    const string ReadsAndTakes = "GET, HEAD, POST";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Unknown => new()
    {
        { "POST", "/privacy", Reads },
        { "PUT", "/privacy", Reads },
        { "PUT", "/", Reads },
        { "OPTIONS", "/", Reads },
        { "IETS", "/hulp", Reads },
        { "DELETE", "/lessen/e-mail-openen/waarom", ReadsAndTakes },
        { "PATCH", "/lessen/e-mail-openen/probeer", ReadsAndTakes },
        { "POST", "/lessen/e-mail-openen/klaar", Reads },
        { "PUT", "/kaart", ReadsAndTakes },
        { "PUT", "/team/aanmelden", ReadsAndTakes },
        { "DELETE", ContactLinks.All, Reads },
        { "DELETE", StaffLinks.NewOrganisation, ReadsAndTakes },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task A_method_that_a_page_does_not_have_is_refused_in_plain_words(string method, string address, string allowed)
    {
        var response = await site.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), address), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        string.Join(", ", response.Content.Headers.Allow).ShouldBe(allowed);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Dat kan hier niet");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Not_even_a_coordinator_changes_anything_with_it(string method)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var before = await site.QueryAsync(context => context.Organisations.CountAsync(Cancel));
        var request = new HttpRequestMessage(new HttpMethod(method), StaffLinks.NewOrganisation)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("Input.Name", "Nog een")]),
        };

        var response = await coordinator.SendAsync(request, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await site.QueryAsync(context => context.Organisations.CountAsync(Cancel))).ShouldBe(before);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task A_page_about_an_error_keeps_its_status_for_every_method(string method)
    {
        var response = await site.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), "/fout/500"), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze pagina is er niet");
    }

    [Fact]
    public async Task Asking_only_for_the_headers_of_a_page_goes_on()
    {
        var response = await site.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, "/privacy"), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
