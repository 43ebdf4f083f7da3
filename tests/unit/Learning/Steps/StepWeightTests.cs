using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Steps;

/// <summary>How much data a step of a lesson costs who opens it as the first page of the site, in bytes as they are sent.</summary>
public sealed partial class StepWeightTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Every_step_with_its_styles_is_at_most_14_kilobytes_and_60_with_all_that_it_asks_for()
    {
        var visitor = site.Visitor();
        var heavy = new List<string>();
        foreach (var module in site.Services.GetRequiredService<ModuleLibrary>().All)
        {
            foreach (var address in module.Steps.Select(step => LearningLinks.Step(module, step)))
            {
                var (html, page) = await OpenAsync(visitor, address);
                html.ShouldContain("<style>");
                var all = page;
                foreach (var file in Files().Matches(html).Select(match => match.Groups["file"].Value).Where(file => file.Length > 0).Distinct())
                {
                    all += (await OpenAsync(visitor, file)).Bytes;
                }
                if (page > 14_000 || all > 60_000)
                {
                    heavy.Add($"{address}: {page} bytes, {all} with all that it asks for");
                }
            }
        }

        heavy.ShouldBeEmpty();
    }

    static async Task<(string Text, int Bytes)> OpenAsync(HttpClient visitor, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Sec-Fetch-Site", "none" } } };
        using var compressed = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Sec-Fetch-Site", "none" }, { "Accept-Encoding", "br" } } };
        using var plain = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        using var small = await visitor.SendAsync(compressed, TestContext.Current.CancellationToken);
        plain.EnsureSuccessStatusCode();
        var text = await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (text, (await small.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [GeneratedRegex("(?:src|href)=\"(?<file>/(?:css|js|img|(?:lessen|vorming)/[a-z0-9-]+/beeld|oefentelefoon/bestanden|site\\.)[^\"]*)\"")]
    private static partial Regex Files();
}
