using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>What is looked at on every page.</summary>
static class Screen
{
    /// <summary>Axe finds nothing, with all of its rules up to WCAG 2.2 AA and its best practices.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} – {string.Join("; ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty(page.Url);
    }

    /// <summary>Nothing sticks out sideways, so nobody has to scroll to the side.</summary>
    public static async Task ShouldFitAsync(this IPage page)
    {
        var sticking = await page.EvaluateAsync<string[]>(
            """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return [];
                return [...document.querySelectorAll('body *')]
                    .filter(e => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.right > width + 1 || box.left < -1); })
                    .map(e => e.outerHTML.slice(0, 160));
            }
            """);
        sticking.ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue(page.Url);
    }

    /// <summary>Letters twice as large, as a person sets them in the phone's settings.</summary>
    public static Task EnlargeTextAsync(this IPage page) => page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
}
