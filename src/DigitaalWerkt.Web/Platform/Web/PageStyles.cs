using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// The style sheets that learner pages need before they can be drawn. On somebody's first page they stand in the page itself,
/// because asking for them costs a slow phone a second round trip; the pages after it find them in the browser's cache.
/// </summary>
/// <remarks>docs/adr/0011-styles-in-the-first-page.md</remarks>
public sealed partial class PageStyles
{
    static readonly string[] Names = ["site", "phone", "app", "parts", "question", "lessen"];

    readonly IWebHostEnvironment environment;
    readonly FrozenDictionary<string, Sheet> read;

    /// <param name="environment">Where the sheets lie; in Development they are read anew each time.</param>
    /// <exception cref="FileNotFoundException">A sheet is not there.</exception>
    public PageStyles(IWebHostEnvironment environment)
    {
        this.environment = environment;
        read = Read();
        Sources = SourcesOf(read);
    }

    /// <summary>The hashes by which the content security policy knows the sheets, each in quotes, with a space between.</summary>
    public string Sources => environment.IsDevelopment() ? SourcesOf(Read()) : field;

    /// <summary>What stands between <c>&lt;style&gt;</c> and <c>&lt;/style&gt;</c>, to the letter.</summary>
    /// <param name="name">The sheet's file name without its extension, such as <c>site</c> or <c>phone</c>.</param>
    public IHtmlContent TextOf(string name) => (environment.IsDevelopment() ? Read() : read)[name].Text;

    /// <summary>
    /// True when the visitor doesn't come from one of our own pages, so that the browser may not have the sheets yet. A browser
    /// that doesn't say where it comes from (before 2023) asks for the sheets as files.
    /// </summary>
    public static bool BelongInPage(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site && site != "same-origin";

    static string SourcesOf(FrozenDictionary<string, Sheet> sheets) => string.Join(' ', sheets.Values.Select(sheet => sheet.Source));

    // A developer edits them while the site runs; in production they are read once.
    FrozenDictionary<string, Sheet> Read() => Names.ToFrozenDictionary(name => name, ReadOne);

    Sheet ReadOne(string name)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo($"css/{name}.css").CreateReadStream();
        using var reader = new StreamReader(file, Encoding.UTF8);
        var text = Spaces.Replace(Comments.Replace(reader.ReadToEnd(), ""), match => match.Groups["mark"].Value is { Length: > 0 } mark ? mark : " ").Trim();
        return new Sheet(new HtmlString(text), $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments { get; }

    // A space means something between words, nothing around a mark.
    [GeneratedRegex(@"\s*(?<mark>[{};,])\s*|\s+")]
    private static partial Regex Spaces { get; }

    sealed record Sheet(HtmlString Text, string Source);
}
