using System.Text.RegularExpressions;

namespace DigitaalWerkt.Bench.AtScale;

/// <summary>The browser of a made-up staff member of a demo.</summary>
static partial class StaffBrowser
{
    /// <summary>The field by which a form says that it is one of the site itself.</summary>
    public const string TokenField = "__RequestVerificationToken";

    const string Demo = "/demo";

    /// <param name="role">As the page of a demo calls it, for example <c>Steward</c>.</param>
    public static async Task<HttpClient> SignInAsync(string address, string role)
    {
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        var page = await visitor.GetAsync(address + Demo);
        using var form = new HttpRequestMessage(HttpMethod.Post, address + Demo)
        {
            Content = new FormUrlEncodedContent(
            [
                new("role", role),
                new(TokenField, Token.Match(await page.Content.ReadAsStringAsync()).Groups[1].Value),
            ]),
        };
        form.Headers.Add("Sec-Fetch-Site", "same-origin");
        form.Headers.Add("Cookie", CookiesOf(page));
        var answer = await visitor.SendAsync(form);
        var browser = new HttpClient { BaseAddress = new Uri(address) };
        browser.DefaultRequestHeaders.Add("Cookie", CookiesOf(answer));
        return browser;
    }

    /// <summary>What a form on a page has to send along, in its fields and in its cookies.</summary>
    public static async Task<(string Token, string Cookies)> TokenAsync(HttpClient browser, string address)
    {
        using var page = await browser.GetAsync(address);
        var signedIn = browser.DefaultRequestHeaders.GetValues("Cookie");
        var cookies = page.Headers.TryGetValues("Set-Cookie", out _) ? signedIn.Append(CookiesOf(page)) : signedIn;
        return (Token.Match(await page.Content.ReadAsStringAsync()).Groups[1].Value, string.Join("; ", cookies));
    }

    // By hand: a client keeps a secure cookie for itself where there is no TLS.
    static string CookiesOf(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }
}
