using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DigitaalWerkt.EndToEnd.Browsers))]

namespace DigitaalWerkt.EndToEnd;

/// <summary>One Chromium for the whole run, and one with large letters. Every test opens a phone of its own in it.</summary>
public sealed class Browsers : IAsyncLifetime
{
    // Milliseconds. Long, because a busy machine is no mistake of the site; only a test that fails waits so long.
    const float Patience = 20_000;

    // Twice the usual 16 pixels, as a person sets it in the phone's settings: media queries feel it too.
    const string LargeLetters = "--blink-settings=defaultFontSize=32";

    readonly Dictionary<bool, IBrowser> chromium = [];
    IPlaywright? playwright;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>A phone with an empty memory.</summary>
    /// <param name="address">Of the site.</param>
    /// <param name="javaScript">False: the phone runs no script.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="cookies">What the phone remembers from an earlier day.</param>
    /// <param name="largeLetters">True: letters twice as large, set in the phone itself.</param>
    public async Task<Phone> OpenAsync(
        string address, bool javaScript = true, int width = 360, IEnumerable<BrowserContextCookiesResult>? cookies = null, bool largeLetters = false)
    {
        var context = await (await StartAsync(largeLetters)).NewContextAsync(new()
        {
            BaseURL = address,
            JavaScriptEnabled = javaScript,
            Locale = "nl-BE",
            TimezoneId = "Europe/Brussels",
            ViewportSize = new() { Width = width, Height = 740 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        if (cookies is not null)
        {
            await context.AddCookiesAsync(cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path,
                Secure = cookie.Secure, HttpOnly = cookie.HttpOnly, Expires = cookie.Expires, SameSite = cookie.SameSite,
            }));
        }
        return new Phone(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in chromium.Values)
        {
            await browser.DisposeAsync();
        }
        playwright!.Dispose();
    }

    async Task<IBrowser> StartAsync(bool largeLetters)
    {
        if (!chromium.TryGetValue(largeLetters, out var browser))
        {
            browser = chromium[largeLetters] = await playwright!.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROME") ?? "/usr/bin/chromium",
                Args = largeLetters ? [LargeLetters] : [],
            });
        }
        return browser;
    }
}
