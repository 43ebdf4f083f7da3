namespace DigitaalWerkt.Bench;

/// <summary>Processor time of the server per request: ours against the reference, in turns within one run.</summary>
static class ProcessorTime
{
    const int Rounds = 5;
    const int Requests = 4000;
    const int AtOnce = 8;

    public static async Task MeasureAsync(RunningSite ours, string step, RunningSite reference, string fortunes)
    {
        await LoadAsync(ours, step);
        await LoadAsync(reference, fortunes);
        var pairs = new List<(double Ours, double Reference)>();
        for (var round = 0; round < Rounds; round++)
        {
            pairs.Add((await LoadAsync(ours, step), await LoadAsync(reference, fortunes)));
        }

        var median = pairs.OrderBy(pair => pair.Ours / pair.Reference).ElementAt(Rounds / 2);
        var ratio = median.Ours / median.Reference;
        Console.WriteLine($"      processor time per request: lesson step {median.Ours:0.000} ms, Fortunes {median.Reference:0.000} ms (median of {Rounds} rounds of {Requests})");
        Report.Line("Processor time, lesson step against Fortunes", $"{ratio:0.00} ×", "≤ 1.00 ×", ratio <= 1);
    }

    static async Task<double> LoadAsync(RunningSite site, string page)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
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
