namespace DigitaalWerkt.Bench;

/// <summary>Processor time of the server per request: ours against the reference, in turns within one run.</summary>
static class ProcessorTime
{
    const int Rounds = 5;
    const int Requests = 4000;
    const int AtOnce = 8;
    const double MostAnew = 1.5;

    /// <summary>How many pages of ours are asked for, with the round before the first one that counts.</summary>
    public const int RequestsInAll = 3 * (Rounds + 1) * Requests;

    /// <param name="practice">A step with a task on the practice phone: it is never kept.</param>
    public static async Task MeasureAsync(RunningSite ours, string step, string practice, RunningSite reference, string fortunes)
    {
        // A page with a query is somebody's own, and is never kept.
        var anew = step + "?antwoord=0";
        await LoadAsync(ours, step);
        await LoadAsync(ours, anew);
        await LoadAsync(ours, practice);
        await LoadAsync(reference, fortunes);
        var rounds = new List<Round>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(new Round(
                await LoadAsync(ours, step), await LoadAsync(ours, anew), await LoadAsync(ours, practice), await LoadAsync(reference, fortunes)));
        }

        Say("lesson step", rounds, round => round.Kept, 1);
        Say("lesson step made anew", rounds, round => round.Anew, MostAnew);
        Say("practice step", rounds, round => round.Practice, MostAnew);
    }

    static void Say(string what, IEnumerable<Round> rounds, Func<Round, double> time, double most)
    {
        var median = rounds.OrderBy(round => time(round) / round.Reference).ElementAt(Rounds / 2);
        var ratio = time(median) / median.Reference;
        Console.WriteLine($"      processor time per request: {what} {time(median):0.000} ms, Fortunes {median.Reference:0.000} ms (median of {Rounds} rounds of {Requests})");
        Report.Line($"Processor time, {what} against Fortunes", $"{ratio:0.00} ×", $"≤ {most:0.00} ×", ratio <= most);
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

    /// <summary>Milliseconds per request.</summary>
    sealed record Round(double Kept, double Anew, double Practice, double Reference);
}
