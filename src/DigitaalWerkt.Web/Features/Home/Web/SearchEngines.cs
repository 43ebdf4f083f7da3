using System.Text;
using System.Xml;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Web;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Home.Web;

/// <summary>What search engines read: which pages there are, and where they needn't look.</summary>
public static class SearchEngines
{
    public const string Map = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string AnHour = "public, max-age=3600";

    // Pages of staff and of one person: there is nothing to find. What is meant for one person says so itself too, because this asks only kindly.
    static readonly string[] Closed = ["/team", "/beheer", "/demo", SiteLinks.Card, SiteLinks.Mine];

    static readonly string[] Own = [SiteLinks.Start, SiteLinks.Help(), SiteLinks.Privacy, SiteLinks.Accessibility];

    public static void MapSearchEngines(this IEndpointRouteBuilder app)
    {
        app.MapGet(Map, WriteMapAsync).AllowAnonymous();
        app.MapGet(Robots, WriteRobots).AllowAnonymous();
    }

    static async Task<IResult> WriteMapAsync(
        IEnumerable<IPublicPages> features, IOptions<SiteAddress> site, HttpResponse response, CancellationToken cancellationToken)
    {
        var paths = new List<string>(Own);
        foreach (var feature in features)
        {
            paths.AddRange(await feature.FindAsync(cancellationToken));
        }
        response.Headers.CacheControl = AnHour;
        return Results.Bytes(Write(paths.Select(site.Value.To)), "application/xml; charset=utf-8");
    }

    static IResult WriteRobots(IOptions<SiteAddress> site, HttpResponse response)
    {
        response.Headers.CacheControl = AnHour;
        var lines = Closed.Select(path => $"Disallow: {path}").Prepend("User-agent: *").Append("").Append($"Sitemap: {site.Value.To(Map)}");
        return Results.Text(string.Join('\n', lines) + "\n", "text/plain", Encoding.UTF8);
    }

    static byte[] Write(IEnumerable<string> addresses)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return file.ToArray();
    }
}
