using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed partial class PageStylesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 1)]
    [InlineData("/nergens", 1)]
    [InlineData("/lessen/e-mail-openen/waarom", 1)]
    [InlineData("/lessen", 2)]
    [InlineData("/oefentelefoon", 4)]
    public async Task A_first_page_holds_its_styles_and_the_policy_knows_them(string address, int sheets)
    {
        foreach (var from in (string[])["none", "cross-site"])
        {
            var answer = await AskAsync(address, from);

            var page = await answer.Content.ReadAsStringAsync(Cancellation);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            var styles = Style.Matches(page).Select(style => style.Groups[1].Value).ToList();
            styles.Count.ShouldBe(sheets);
            styles.ShouldAllBe(style => policy.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'"));
            page.ShouldNotContain("rel=\"stylesheet\"");
            page.ShouldContain("rel=\"prefetch\" href=\"/css/site.");
        }
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData(null)]
    public async Task The_pages_after_it_ask_the_cache_of_the_browser(string? from)
    {
        var page = await (await AskAsync("/lessen", from)).Content.ReadAsStringAsync(Cancellation);

        page.ShouldContain("<link rel=\"stylesheet\" href=\"/css/site.");
        page.ShouldNotContain("<style");
    }

    Task<HttpResponseMessage> AskAsync(string address, string? from)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (from is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", from);
        }
        return site.Visitor().SendAsync(request, Cancellation);
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style { get; }
}
