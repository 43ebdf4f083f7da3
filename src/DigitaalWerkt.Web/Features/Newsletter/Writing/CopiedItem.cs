using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>Takes over what another part of the site tells, as a block of its own.</summary>
static class CopiedItem
{
    const string Signs = "\\`*_{}[]()#+!|<>~";

    public static NewsBlock Of(Guid issue, int place, string source, NewsItem item)
    {
        var title = Cut(PlainText.Line(item.Title) ?? "–", NewsBlock.TitleLength);
        var text = Cut(AsMarkdown(PlainText.Lines(item.Text) ?? "–"), NewsBlock.TextLength);
        return NewsBlock.Of(issue, place, source, item.Id, new(title, text, item.Address));
    }

    // What was typed elsewhere is no Markdown: a sign that would mean something here gets a backslash before it.
    static string AsMarkdown(string text) =>
        string.Concat(text.Select(sign => Signs.Contains(sign, StringComparison.Ordinal) ? $"\\{sign}" : $"{sign}"));

    // Not within a sign of two parts.
    static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}
