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

    /// <param name="whole">The same site, which keeps no frames: what the first visitor of a step costs.</param>
    public static async Task MeasureAsync(RunningSite ours, RunningSite whole, Pages pages, RunningSite reference, string fortunes)
    {
        var rounds = new List<Round>();
        // The one before the first one that counts warms up.
        for (var round = -1; round < Rounds; round++)
        {
            var measured = new Round(
                await LoadAsync(ours, pages.Kept), await LoadAsync(ours, pages.Answered), await LoadAsync(ours, pages.Practice),
                await LoadAsync(whole, pages.Answered), await LoadAsync(whole, pages.Practice), await LoadAsync(reference, fortunes));
            if (round >= 0)
            {
                rounds.Add(measured);
            }
        }

        Say("lesson step", rounds, round => round.Kept, 1);
        Say("lesson step with an answer", rounds, round => round.Answered, MostAnew);
        Say("practice step", rounds, round => round.Practice, MostAnew);
        Say("lesson step with an answer, made whole", rounds, round => round.WholeAnswered, MostAnew);
        Say("practice step, made whole", rounds, round => round.WholePractice, MostAnew);
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
    sealed record Round(double Kept, double Answered, double Practice, double WholeAnswered, double WholePractice, double Reference);

    /// <summary>The pages that are asked for.</summary>
    /// <param name="Kept">A step as everybody sees it, of which the finished page is kept.</param>
    /// <param name="Answered">A step with an answer, which is somebody's own.</param>
    /// <param name="Practice">A step with a task on the practice phone.</param>
    public sealed record Pages(string Kept, string Answered, string Practice);
}
