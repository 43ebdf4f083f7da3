using System.Diagnostics;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Npgsql;

namespace DigitaalWerkt.Bench.Help;

/// <summary>
/// The steward's desk with a hundred thousand questions of twenty thousand people, beside the same desk with a thousand. What is open stays
/// as little as it is: a desk that is full of it has another problem.
/// </summary>
static class HelpDeskAtScale
{
    const string Database = "digitaal_werkt_demo";
    const int Few = 1_000;
    const int Many = 100_000;
    const int Requests = 150;
    const double MostTimes = 1.5;

    static readonly (string What, Func<AskedQuestions, string> Address)[] Pages =
    [
        ("The queue", _ => HelpDeskLinks.Desk),
        ("All that is open", _ => DeskLinks.In(Lane.Open)),
        ("A code that is looked for", asked => DeskLinks.Found(asked.SoughtCode)),
        ("The end of a telephone number", asked => DeskLinks.Found(asked.SoughtDigits)),
        ("A word that was said ten times", _ => DeskLinks.Found(AskedQuestions.RareWord)),
        ("One question", asked => HelpDeskLinks.Ticket(asked.Sought)),
    ];

    public static async Task MeasureAsync(string folder)
    {
        using var data = new TemporaryFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataDirectory = data.Path, Database = Database }, CancellationToken.None);
        await using var site = await RunningSite.StartDemoAsync(folder, data.Path);
        using var steward = await Steward.SignInAsync(site.Address);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);

        var asked = await AskedQuestions.BeginAsync(source);
        await asked.GrowAsync(Few);
        // A program that has just started is slow at everything, and would make the second time look good.
        await MediansAsync(steward, asked);
        var before = await MediansAsync(steward, asked);
        await asked.GrowAsync(Many);
        var after = await MediansAsync(steward, asked);

        foreach (var ((what, _), few, many) in Pages.Zip(before, after))
        {
            Report.Line(
                $"{what}: {many:0.0} ms, with {Few} questions {few:0.0} ms", $"{many / few:0.00} ×", $"≤ {MostTimes} ×", many <= few * MostTimes);
        }
        await ShowPlansAsync(folder, data.Path, source, asked);
    }

    static async Task<List<double>> MediansAsync(HttpClient steward, AskedQuestions asked)
    {
        var medians = new List<double>();
        foreach (var (what, address) in Pages)
        {
            var times = new List<TimeSpan>();
            for (var number = 0; number < Requests; number++)
            {
                var began = Stopwatch.GetTimestamp();
                var page = await steward.GetStringAsync(address(asked));
                times.Add(Stopwatch.GetElapsedTime(began));
                if (!page.Contains(HelpDeskLinks.Desk + "/vragen/", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{what} shows no question.");
                }
            }
            medians.Add(Times.Of(times).P50);
        }
        return medians;
    }

    // By an instance of its own, of which PostgreSQL writes down each question.
    static async Task ShowPlansAsync(string folder, string data, NpgsqlDataSource source, AskedQuestions asked)
    {
        await using (var heard = source.CreateCommand($"alter database {Database} set log_statement = 'all'"))
        {
            await heard.ExecuteNonQueryAsync();
        }
        await using var site = await RunningSite.StartDemoAsync(folder, data);
        using var steward = await Steward.SignInAsync(site.Address);
        var plans = new QueryPlans(data, source);
        foreach (var (what, address) in Pages)
        {
            // The first time the framework asks things that it remembers.
            await steward.GetStringAsync(address(asked));
            var nodes = await plans.OfAsync(() => steward.GetStringAsync(address(asked)));
            Console.WriteLine($"      {what}: {nodes.Count} questions to the database");
            foreach (var group in nodes.GroupBy(node => node))
            {
                Console.WriteLine($"        {(group.Count() == 1 ? "" : $"{group.Count()} × ")}{group.Key}");
            }
            var whole = nodes.Count(node => QueryPlans.ReadsWhole(node));
            Report.Line($"{what}: questions that read a whole table of the desk", $"{whole}", "0", nodes.Count > 0 && whole == 0);
        }
    }
}
