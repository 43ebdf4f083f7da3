using System.Text.RegularExpressions;

namespace DigitaalWerkt.Bench;

/// <summary>Bytes on the wire of a first visit, compressed as a phone asks for them.</summary>
static partial class PageWeight
{
    public static async Task MeasureAsync(string address, string step)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        var page = await BytesAsync(client, step);
        using var plain = new HttpClient { BaseAddress = new Uri(address) };
        plain.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        var html = await plain.GetStringAsync(step);

        var styles = await SumAsync(client, StyleSheet().Matches(html));
        var others = await SumAsync(client, Asset().Matches(html));

        Report.Line("Lesson step: HTML with its CSS", $"{page / 1000.0:0.0} kB", "≤ 14 kB", page <= 14_000);
        Report.Line("Style sheets", $"{styles / 1000.0:0.0} kB", "≤ 6 kB", styles <= 6_000);
        Report.Line("First visit, all in", $"{(page + styles + others) / 1000.0:0.0} kB", "≤ 60 kB", page + styles + others <= 60_000);
    }

    static async Task<int> SumAsync(HttpClient client, MatchCollection addresses)
    {
        var sum = 0;
        foreach (var address in addresses.Select(match => match.Groups[1].Value).Distinct())
        {
            sum += await BytesAsync(client, address);
        }
        return sum;
    }

    static async Task<int> BytesAsync(HttpClient client, string address) => (await client.GetByteArrayAsync(address.Replace("&amp;", "&"))).Length;

    // The page holds them itself; the browser fetches them too, for the pages that follow.
    [GeneratedRegex("<link rel=\"prefetch\" href=\"([^\"]+)\"")]
    private static partial Regex StyleSheet();

    [GeneratedRegex("(?:src|rel=\"(?:icon|manifest)\"[^>]* href)=\"(/[^\"]+)\"")]
    private static partial Regex Asset();
}
