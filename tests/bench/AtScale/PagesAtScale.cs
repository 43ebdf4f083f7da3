using System.Diagnostics;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Npgsql;

namespace DigitaalWerkt.Bench.AtScale;

/// <summary>
/// The same pages of a demo with few rows and with many, in one run; and how PostgreSQL then looks up what they ask.
/// </summary>
/// <param name="folder">Of the published site.</param>
/// <param name="tables">That no page goes through from begin to end.</param>
sealed class PagesAtScale(string folder, IReadOnlyCollection<string> tables)
{
    const string Database = "digitaal_werkt_demo";
    const int Requests = 150;
    const double MostTimes = 1.5;

    /// <param name="fill">Makes what grows, given the database of the demo.</param>
    public async Task MeasureAsync(
        Func<NpgsqlDataSource, Task<Func<int, Task>>> fill, IReadOnlyList<MeasuredPage> pages, int few, int many, string unit)
    {
        using var data = new TemporaryFolder();
        await using var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataDirectory = data.Path, Database = Database }, CancellationToken.None);
        await using var site = await RunningSite.StartDemoAsync(folder, data.Path);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        var growAsync = await fill(source);
        await growAsync(few);
        List<double> before, after;
        using (var browsers = await Browsers.OpenAsync(site.Address, pages))
        {
            // A program that has just started is slow at everything, and would make the second time look good.
            await MediansAsync(browsers, pages);
            before = await MediansAsync(browsers, pages);
            await growAsync(many);
            after = await MediansAsync(browsers, pages);
        }
        foreach (var (page, small, large) in pages.Zip(before, after))
        {
            Report.Line(
                $"{page.What}: {large:0.0} ms, with {few} {unit} {small:0.0} ms", $"{large / small:0.00} ×", $"≤ {MostTimes} ×", large <= small * MostTimes);
        }
        await ShowPlansAsync(data.Path, source, pages);
    }

    static async Task<List<double>> MediansAsync(Browsers browsers, IReadOnlyList<MeasuredPage> pages)
    {
        var medians = new List<double>();
        foreach (var page in pages)
        {
            var times = new List<TimeSpan>();
            for (var number = 0; number < Requests; number++)
            {
                var began = Stopwatch.GetTimestamp();
                var shown = await browsers.AskAsync(page);
                times.Add(Stopwatch.GetElapsedTime(began));
                if (!shown.Contains(page.Shows(), StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{page.What} doesn't show {page.Shows()}.");
                }
            }
            medians.Add(Times.Of(times).P50);
        }
        return medians;
    }

    // By an instance of its own, of which PostgreSQL writes down each question.
    async Task ShowPlansAsync(string data, NpgsqlDataSource source, IReadOnlyList<MeasuredPage> pages)
    {
        await using (var heard = source.CreateCommand($"alter database {Database} set log_statement = 'all'"))
        {
            await heard.ExecuteNonQueryAsync();
        }
        await using var site = await RunningSite.StartDemoAsync(folder, data);
        using var browsers = await Browsers.OpenAsync(site.Address, pages);
        var plans = new QueryPlans(data, source);
        foreach (var page in pages)
        {
            // The first time the framework asks things that it remembers.
            await browsers.AskAsync(page);
            var nodes = await plans.OfAsync(() => browsers.AskAsync(page));
            Console.WriteLine($"      {page.What}: {nodes.Count} questions to the database");
            foreach (var group in nodes.GroupBy(node => node))
            {
                Console.WriteLine($"        {(group.Count() == 1 ? "" : $"{group.Count()} × ")}{group.Key}");
            }
            var whole = nodes.Count(node => QueryPlans.ReadsWhole(node, tables));
            Report.Line($"{page.What}: questions that read a whole table", $"{whole}", "0", nodes.Count > 0 && whole == 0);
        }
    }

    /// <summary>One browser for each role, and one for visitors.</summary>
    sealed class Browsers : IDisposable
    {
        readonly Dictionary<string, HttpClient> browsers = [];
        readonly Dictionary<MeasuredPage, (string Token, string Cookies)> tokens = [];

        public static async Task<Browsers> OpenAsync(string address, IEnumerable<MeasuredPage> pages)
        {
            var opened = new Browsers();
            foreach (var role in pages.Select(page => page.Role ?? "").Distinct())
            {
                opened.browsers[role] = role.Length > 0
                    ? await StaffBrowser.SignInAsync(address, role)
                    : new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(address) };
            }
            // The form is opened once, so that only the search is measured.
            foreach (var page in pages.Where(page => page.Sought is not null))
            {
                opened.tokens[page] = await StaffBrowser.TokenAsync(opened.browsers[page.Role ?? ""], page.Address());
            }
            return opened;
        }

        /// <returns>What the page shows.</returns>
        public async Task<string> AskAsync(MeasuredPage page)
        {
            var browser = browsers[page.Role ?? ""];
            if (page.Sought is not { } sought)
            {
                return await browser.GetStringAsync(page.Address());
            }
            var (token, cookies) = tokens[page];
            using var form = new HttpRequestMessage(HttpMethod.Post, page.Address())
            {
                Content = new FormUrlEncodedContent([new(sought.Field, sought.Typed()), new(StaffBrowser.TokenField, token)]),
            };
            form.Headers.Add("Sec-Fetch-Site", "same-origin");
            form.Headers.Add("Cookie", cookies);
            using var answer = await browser.SendAsync(form);
            return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        }

        public void Dispose()
        {
            foreach (var browser in browsers.Values)
            {
                browser.Dispose();
            }
        }
    }
}
