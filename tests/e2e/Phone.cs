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

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        complaints.ShouldBeEmpty();
    }
}
