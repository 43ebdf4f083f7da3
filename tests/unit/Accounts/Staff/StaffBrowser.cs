using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>What staff do in a browser.</summary>
static class StaffBrowser
{
    public static Task<HttpResponseMessage> VisitAsync(this HttpClient browser, string address) =>
        browser.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Opens a page, fills its form in and sends it.</summary>
    public static async Task<HttpResponseMessage> FillInAsync(
        this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        var page = await browser.OpenAsync(address);
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        if (!form.HasAttribute("action"))
        {
            form.SetAttribute("action", address);
        }
        return await browser.SubmitAsync(form, fields);
    }

    public static Task<HttpResponseMessage> GivePasswordAsync(this HttpClient browser, string email, string password) =>
        browser.FillInAsync(StaffLinks.SignIn, ("Input.Email", email), ("Input.Password", password));

    public static Task<HttpResponseMessage> GiveCodeAsync(this HttpClient browser, string code) =>
        browser.FillInAsync(StaffLinks.SecondStep, ("Code", code));

    /// <summary>What the authenticator app shows now.</summary>
    public static string Code(this SiteFixture site, byte[]? key = null) =>
        OneTimeCode.Compute(key ?? Cast.AuthenticatorKey, OneTimeCode.StepAt(site.Clock.GetUtcNow()));

    /// <summary>The key that a page shows in groups of four letters.</summary>
    public static byte[] KeyOn(IHtmlDocument page)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var letters = page.QuerySelector("main code")!.TextContent.Replace(" ", "");
        var bits = string.Concat(letters.Select(letter => Convert.ToString(alphabet.IndexOf(letter), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }

    public static string? FirstError(this IHtmlDocument page) => page.QuerySelector(".error-summary li")?.TextContent.Trim();
}
