using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>No files that nothing reads: most often their names are misspelt.</summary>
static partial class FolderCheck
{
    public static IEnumerable<ContentProblem> Check(ContentFolder folder) =>
        Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories)
            .Select(folder.NameOf)
            .Where(name => !Hidden().IsMatch(name) && !Known().IsMatch(name))
            .Select(name => new ContentProblem(name, 0, "Nothing reads this file.", "See docs/content-format.md for the names of files and folders, or take it away."));

    [GeneratedRegex(
        @"^(words(-base)?\.txt|(facts|search-words)\.yml|network/(initiatives|partners|pact|signals)\.yml"
        + @"|doe-check/(tasks|[a-z]{2})\.yml|job-first/(asks|[a-z]{2})\.yml|guidance/outreach\.yml|reporting/[a-z0-9-]+(\.[a-z]{2})?\.yml|(modules|vorming)/[^/]+/(module\.yml|[a-z]+\.md|images/[^/]+\.svg)|vorming/[^/]+/guide\.yml"
        + @"|practice/(mails/[^/]+\.md|files/[^/]+\.(yml|svg)|(persona|people|buttons|words)\.yml|apps/[^/]+/[^/]+\.(yml|svg)))\z")]
    private static partial Regex Known();

    [GeneratedRegex(@"(^|/)\.")]
    private static partial Regex Hidden();
}
