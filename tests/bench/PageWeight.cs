using System.Net;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Bench;

/// <summary>Bytes on the wire of a first visit, compressed as a phone asks for them.</summary>
static partial class PageWeight
{
    public static async Task MeasureAsync(string address, string step)
    {
        using var client = FirstVisitor(address, DecompressionMethods.None);
        using var plain = FirstVisitor(address, DecompressionMethods.All);
        var page = await BytesAsync(client, step);
        var html = await plain.GetStringAsync(step);

        var styles = await SumAsync(client, StyleSheet().Matches(html));
        var others = await SumAsync(client, Asset().Matches(html));

        Report.Line("Lesson step: HTML with its CSS", $"{page / 1000.0:0.0} kB", "≤ 14 kB", page <= 14_000);
        Report.Line("Style sheets", $"{styles / 1000.0:0.0} kB", "≤ 6 kB", styles <= 6_000);
        Report.Line("First visit, all in", $"{(page + styles + others) / 1000.0:0.0} kB", "≤ 60 kB", page + styles + others <= 60_000);
    }

    /// <summary>Bytes of what has to be there before a page can be drawn on somebody's first visit: its HTML, and the style sheets that don't stand in it.</summary>
    public static async Task<int> FirstScreenAsync(string address, string page)
    {
        using var client = FirstVisitor(address, DecompressionMethods.None);
        using var plain = FirstVisitor(address, DecompressionMethods.All);
        var html = await plain.GetStringAsync(page);
        return await BytesAsync(client, page) + await SumAsync(client, LinkedStyleSheet().Matches(html));
    }

    static HttpClient FirstVisitor(string address, DecompressionMethods decompression)
    {
        var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = decompression }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        return client;
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

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex LinkedStyleSheet();

    [GeneratedRegex("(?:src|rel=\"(?:icon|manifest)\"[^>]* href)=\"(/[^\"]+)\"")]
    private static partial Regex Asset();
}
