using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>What is looked at on every page. Each look answers with what is wrong: nothing, when all is well.</summary>
static class Screen
{
    /// <summary>How long axe may take. In a browser without JavaScript it would hang for ever: never ask it there.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, with all of its rules up to WCAG 2.2 AA and its best practices.</summary>
    /// <remarks>
    /// Asked here and not by axe's package for Playwright: that opens a page of its own for every look. No page of ours has frames.
    /// Axe leaves out the size of targets, the one rule of WCAG 2.2, unless one asks for it.
    /// </remarks>
    public static Task<IEnumerable<string>> FindBarriersAsync(this IPage page) => page.AskAxeAsync("{ rules: { 'target-size': { enabled: true } } }");

    /// <summary>What axe finds with the rules whose answer depends on how large the letters are. All others read what stands in the document, and answer the same.</summary>
    public static Task<IEnumerable<string>> FindBarriersOfSizeAsync(this IPage page) => page.AskAxeAsync("{ runOnly: ['target-size', 'scrollable-region-focusable'] }");

    static async Task<IEnumerable<string>> AskAxeAsync(this IPage page, string options)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            $$"""
            async () => (await axe.run({ resultTypes: ['violations'], ...{{options}} })).violations
                .map(v => `${v.id}: ${v.help} – ${v.nodes.map(node => node.html).join('; ')}`)
            """).WaitAsync(Longest, TestContext.Current.CancellationToken);
    }

    /// <summary>What sticks out sideways, so that one would have to scroll to the side.</summary>
    public static async Task<IEnumerable<string>> FindOverflowAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const out = [...document.querySelectorAll('body *')]
                .filter(e => !e.closest('.visually-hidden, .data thead'))
                .filter(e => { const box = e.getBoundingClientRect(); return box.width > 1 && (box.right > width + 1 || box.left < -1); })
                .map(e => 'sticks out: ' + e.outerHTML.slice(0, 160));
            return out.length ? out.slice(0, 3) : ['wider than the screen: ' + document.documentElement.scrollWidth];
        }
        """);

    /// <summary>What is missing in the head and the heading: a title, and one heading of the first rank.</summary>
    public static async Task<IEnumerable<string>> FindUnnamedAsync(this IPage page)
    {
        var title = await page.TitleAsync();
        var headings = await page.Locator("h1:visible").CountAsync();
        return [.. title.StartsWith('–') || title.Trim().Length == 0 ? [$"title: '{title}'"] : Array.Empty<string>(), .. headings == 1 ? Array.Empty<string>() : [$"{headings} headings h1"]];
    }

    /// <summary>What is too small for a thumb: a link or button less than 48 pixels high, unless it stands in a sentence.</summary>
    public static async Task<IEnumerable<string>> FindSmallTargetsAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('main a, main button, header a, header summary, footer a')]
            .filter(e => e.checkVisibility() && getComputedStyle(e).display !== 'inline' && e.getBoundingClientRect().height < 47.5)
            .map(e => `${e.getBoundingClientRect().height} high: ${e.outerHTML.slice(0, 160)}`)
        """);

    /// <summary>
    /// What a page promises and doesn't keep: a description or label that isn't there, a list of problems that doesn't have the focus, and
    /// something that somebody typed and that became markup.
    /// </summary>
    public static async Task<IEnumerable<string>> FindBrokenPromisesAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
            const broken = [];
            for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-details', 'for', 'form', 'list']) {
                for (const element of document.querySelectorAll(`[${name}]`)) {
                    const missing = element.getAttribute(name).split(/\s+/).filter(id => !document.getElementById(id));
                    if (missing.length) broken.push(`${name} names what isn't there: ${element.outerHTML.slice(0, 160)}`);
                }
            }
            const problems = document.getElementById('errors');
            if (problems && document.activeElement !== problems) broken.push('the focus is not on the list of problems');
            for (const link of problems?.querySelectorAll('a[href^="#"]') ?? []) {
                if (!document.getElementById(link.hash.slice(1))) broken.push(`a problem leads nowhere: ${link.outerHTML}`);
            }
            for (const markup of document.querySelectorAll('[data-typed]')) broken.push(`typed, and now markup: ${markup.outerHTML}`);
            return broken;
        }
        """);
}
