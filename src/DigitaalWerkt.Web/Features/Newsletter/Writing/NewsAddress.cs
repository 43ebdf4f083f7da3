namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>Where a link in an issue may lead: to a page of this site, to another site, or to an e-mail address.</summary>
public static class NewsAddress
{
    static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    public static bool IsPossible(string address) => IsOurs(address) || (!address.Any(IsStrange)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)
        && (uri.Scheme == Uri.UriSchemeMailto || uri.Host.Length > 0));

    /// <summary>Whether it is the local address of a page of this site.</summary>
    public static bool IsOurs(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(IsStrange);

    /// <summary>The whole address, for a mail. One of this site says in which issue it stood, and nothing of who follows it.</summary>
    /// <param name="site">Scheme and host.</param>
    /// <param name="issue">The number of the issue; null: it has none yet.</param>
    public static string InMail(string address, string site, int? issue)
    {
        var whole = IsOurs(address) ? site + address : address;
        if (issue is null || !(whole + "/").StartsWith(site + "/", StringComparison.OrdinalIgnoreCase))
        {
            return whole;
        }
        var (page, fragment) = whole.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (whole, "");
        return $"{page}{(page.Contains('?') ? '&' : '?')}{NewsLinks.IssueField}={issue}{fragment}";
    }

    // A browser may read a backslash as a slash, and leaves signs out that nobody sees.
    static bool IsStrange(char sign) => sign == '\\' || char.IsWhiteSpace(sign) || char.IsControl(sign);
}
