using System.Text.RegularExpressions;

namespace DigitaalWerkt.Bench.Help;

/// <summary>The browser of the made-up steward of a demo.</summary>
static partial class Steward
{
    const string Demo = "/demo";

    public static async Task<HttpClient> SignInAsync(string address)
    {
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        var page = await visitor.GetAsync(address + Demo);
        using var form = new HttpRequestMessage(HttpMethod.Post, address + Demo)
        {
            Content = new FormUrlEncodedContent(
            [
                new("role", "Steward"),
                new("__RequestVerificationToken", Token.Match(await page.Content.ReadAsStringAsync()).Groups[1].Value),
            ]),
        };
        form.Headers.Add("Sec-Fetch-Site", "same-origin");
        form.Headers.Add("Cookie", CookiesOf(page));
        var answer = await visitor.SendAsync(form);
        var steward = new HttpClient { BaseAddress = new Uri(address) };
        steward.DefaultRequestHeaders.Add("Cookie", CookiesOf(answer));
        return steward;
    }

    // By hand: a client keeps a secure cookie for itself where there is no TLS.
    static string CookiesOf(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token { get; }
}
