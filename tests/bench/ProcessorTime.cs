namespace DigitaalWerkt.Bench;

/// <summary>Processor time of the server per request: ours against the reference, in turns within one run.</summary>
static class ProcessorTime
{
    const int Rounds = 5;
    const int Requests = 4000;
    const int AtOnce = 8;

    public static async Task MeasureAsync(RunningSite ours, string step, RunningSite reference, string fortunes)
    {
        // A page with a query is somebody's own, and is never kept.
        var anew = step + "?antwoord=0";
        await LoadAsync(ours, step);
        await LoadAsync(ours, anew);
        await LoadAsync(reference, fortunes);
        var rounds = new List<(double Kept, double Anew, double Reference)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await LoadAsync(ours, step), await LoadAsync(ours, anew), await LoadAsync(reference, fortunes)));
        }

        var median = rounds.OrderBy(round => round.Kept / round.Reference).ElementAt(Rounds / 2);
        var ratio = median.Kept / median.Reference;
        Console.WriteLine($"      processor time per request: lesson step {median.Kept:0.000} ms, made anew {median.Anew:0.000} ms, Fortunes {median.Reference:0.000} ms (median of {Rounds} rounds of {Requests})");
        Report.Line("Processor time, lesson step against Fortunes", $"{ratio:0.00} ×", "≤ 1.00 ×", ratio <= 1);
    }

    static async Task<double> LoadAsync(RunningSite site, string page)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        // As a browser asks for somebody's first page.
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        var before = site.ProcessorTime;
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, cancellation) =>
        {
            using var response = await client.GetAsync(page, cancellation);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync(cancellation);
        });
        return (site.ProcessorTime - before).TotalMilliseconds / Requests;
    }
}
