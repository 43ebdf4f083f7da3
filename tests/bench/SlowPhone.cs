using Microsoft.Playwright;

namespace DigitaalWerkt.Bench;

/// <summary>
/// Largest paint of a lesson step against a static page of 12 kB: 400 kbit/s, 400 ms round trip, processor slowed six
/// times, an empty cache, in turns in one browser.
/// </summary>
static class SlowPhone
{
    const int Rounds = 5;

    const string Observe = """
        window.paint = 0; window.shift = 0; window.blocked = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.paint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.blocked += Math.max(0, entry.duration - 50); }).observe({ type: 'longtask', buffered: true });
        """;

    public static async Task MeasureAsync(string step, string still)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("CHROME") ?? "/usr/bin/chromium" });
        await VisitAsync(browser, step);
        await VisitAsync(browser, still);
        var pairs = new List<(Visit Ours, Visit Static)>();
        for (var round = 0; round < Rounds; round++)
        {
            pairs.Add((await VisitAsync(browser, step), await VisitAsync(browser, still)));
        }

        var median = pairs.OrderBy(pair => pair.Ours.Paint / pair.Static.Paint).ElementAt(Rounds / 2);
        var ratio = median.Ours.Paint / median.Static.Paint;
        var shift = pairs.Max(pair => pair.Ours.Shift);
        var blocked = pairs.OrderBy(pair => pair.Ours.Blocked).ElementAt(Rounds / 2).Ours.Blocked;
        Console.WriteLine($"      largest paint on a slow phone: lesson step {median.Ours.Paint:0} ms, static page {median.Static.Paint:0} ms (median of {Rounds})");
        Report.Line("Largest paint, lesson step against a static page", $"{ratio:0.00} ×", "≤ 1.30 ×", ratio <= 1.3);
        Report.Line("Layout shift", $"{shift:0.000}", "≤ 0.020", shift <= 0.02);
        Report.Line("Total blocking time", $"{blocked:0} ms", "≤ 50 ms", blocked <= 50);
    }

    static async Task<Visit> VisitAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        var tools = await context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 400_000 / 8, ["uploadThroughput"] = 400_000 / 8,
        });
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 6 });
        await page.AddInitScriptAsync(Observe);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var seen = await page.EvaluateAsync<double[]>("[window.paint, window.shift, window.blocked]");
        return new Visit(seen[0], seen[1], seen[2]);
    }

    sealed record Visit(double Paint, double Shift, double Blocked);
}
