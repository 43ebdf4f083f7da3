using System.Diagnostics;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Find;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>The list of coming classes, when there are a thousand.</summary>
static partial class ListPage
{
    const int Requests = 300;

    // The first page, one far back, and one that was looked for.
    static readonly string[] Pages = [ClassLinks.All, $"{ClassLinks.All}?pagina=40", $"{ClassLinks.All}?postcode=9050&dagdeel=namiddag&hulptaal=tr"];

    public static async Task MeasureAsync(IReadOnlyList<string> addresses)
    {
        using var client = new HttpClient { BaseAddress = new Uri(addresses[0]) };
        var shown = Card.Count(await client.GetStringAsync(ClassLinks.All));
        Report.Line($"{ComingClasses.Count} coming classes: on the first page", $"{shown}", $"{FoundSessions.PageSize}", shown == FoundSessions.PageSize);
        var bytes = await PageWeight.FirstScreenAsync(addresses[0], ClassLinks.All);
        Report.Line("Its first screen: HTML with its CSS", $"{bytes / 1000.0:0.0} kB", "≤ 14 kB", bytes <= 14_000);
        Console.WriteLine($"      one after the other, {Requests} requests: {Times.Of(await TakeTimesAsync(addresses))}");
    }

    /// <param name="log">Of the instance that is asked.</param>
    public static async Task CountQuestionsAsync(string address, StatementLog log)
    {
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var most = 0;
        foreach (var page in Pages)
        {
            // The first time the framework asks things that it remembers.
            await client.GetStringAsync(page);
            var questions = await log.DuringAsync(() => client.GetStringAsync(page));
            most = Math.Max(most, questions.Count);
        }
        // None at all would mean that the log was not heard.
        Report.Line("Its questions to the database, counted by PostgreSQL", $"{most}", "1 to 3", most is >= 1 and <= 3);
    }

    static async Task<List<TimeSpan>> TakeTimesAsync(IReadOnlyList<string> addresses)
    {
        using var instances = new Instances(addresses);
        var times = new List<TimeSpan>();
        for (var number = 0; number < Requests; number++)
        {
            var began = Stopwatch.GetTimestamp();
            await instances.For(number).GetStringAsync(ClassLinks.All);
            times.Add(Stopwatch.GetElapsedTime(began));
        }
        return times;
    }

    [GeneratedRegex("<a class=\"choice class\"")]
    private static partial Regex Card { get; }
}
