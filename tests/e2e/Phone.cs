using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A page in a browser that notices what must never happen: a script error, or something the content security policy refused.</summary>
public sealed class Phone : IAsyncDisposable
{
    readonly List<string> complaints = [];

    public Phone(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>The path that the browser shows, without the host.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Opens an address of the site, given as a path.</summary>
    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>The one button or link that bears these words.</summary>
    public ILocator Control(string words)
    {
        var name = new Regex(Regex.Escape(words));
        return Page.GetByRole(AriaRole.Button, new() { NameRegex = name }).Or(Page.GetByRole(AriaRole.Link, new() { NameRegex = name }));
    }

    public Task TapAsync(string words) => Control(words).ClickAsync();

    /// <summary>Takes the network away.</summary>
    public async Task GoOfflineAsync()
    {
        await RememberAsync(NoNetwork.Cookie, "ja");
        await Context.SetOfflineAsync(true);
    }

    /// <summary>Gives the network back.</summary>
    public async Task GoOnlineAsync()
    {
        await Context.ClearCookiesAsync(new() { Name = NoNetwork.Cookie });
        await Context.SetOfflineAsync(false);
    }

    /// <summary>Signs a staff member out, with the button in the corner of every page.</summary>
    public async Task SignOutAsync()
    {
        await Page.Locator(".account summary").ClickAsync();
        await Page.Locator(".account").GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
    }

    /// <summary>Puts a cookie of the site in the browser.</summary>
    public Task RememberAsync(string name, string value) => Context.AddCookiesAsync([new Cookie { Name = name, Value = value, Domain = "localhost", Path = "/", Secure = true, HttpOnly = true }]);

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        complaints.ShouldBeEmpty();
    }
}
