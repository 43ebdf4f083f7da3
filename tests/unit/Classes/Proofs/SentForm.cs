using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>A form as a browser sends it, to whichever program and as often as one wants.</summary>
sealed record SentForm(string Address, string Cookies, params IReadOnlyList<(string Name, string Value)> Fields)
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A form of a page of the team as it stands on the screen, with all that the browser sends along.</summary>
    public static async Task<SentForm> OpenAsync(
        ClassSite site, StaffMember member, string page, string action, params (string Name, string Value)[] changes)
    {
        var signedIn = $"{StaffSignIn.Cookie}={await site.StartSessionAsync(member)}";
        using var browser = site.CreateDefaultClient(new Uri("https://localhost"));
        browser.DefaultRequestHeaders.Add("Cookie", signedIn);
        using var answer = await browser.GetAsync(page, Cancellation);
        var form = (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>($"main form[method=post][action='{action}'], main form[method=post]:not([action])")!;
        var token = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return new(action, $"{signedIn}; {token}", [.. form.FilledIn(changes)]);
    }

    /// <returns>Null: the program died.</returns>
    public async Task<HttpStatusCode?> PostAsync(HttpClient browser)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Address)
            {
                Content = new FormUrlEncodedContent(Fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            };
            request.Headers.TryAddWithoutValidation("Cookie", Cookies);
            // As the proxy of a real site says it: what is secret in a browser goes over https only.
            request.Headers.Add("X-Forwarded-Proto", "https");
            using var answer = await browser.SendAsync(request, Cancellation);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
