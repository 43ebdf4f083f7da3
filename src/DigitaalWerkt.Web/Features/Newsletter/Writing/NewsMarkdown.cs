using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>
/// The text of a block as HTML and as plain text. Markdig only parses, with HTML off: each element that comes out is written here. A
/// picture is its words, and a link that may lead nowhere is text.
/// </summary>
public static class NewsMarkdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string ToHtml(string markdown, NewsLook look)
    {
        var html = new StringBuilder();
        foreach (var block in Parse(markdown))
        {
            Write(html, block, look);
        }
        return html.ToString();
    }

    /// <param name="linkTo">The whole address for one that stands in the text.</param>
    public static string ToText(string markdown, Func<string, string> linkTo) =>
        string.Join("\n\n", Parse(markdown).Select(block => Text(block, linkTo)).Where(text => text.Length > 0));

    /// <summary>The words alone, a line for each paragraph, to measure how hard they are.</summary>
    public static string ToWords(string markdown) =>
        string.Join('\n', Parse(markdown).Descendants<LeafBlock>().Select(leaf => Text(leaf.Inline, linkTo: null)));

    /// <summary>The links that lead nowhere where a link may lead.</summary>
    public static IReadOnlyList<string> WrongLinks(string markdown) =>
    [
        .. Parse(markdown).Descendants<LinkInline>().Where(link => !link.IsImage).Select(link => link.Url ?? "")
            .Where(url => !NewsAddress.IsPossible(url)),
    ];

    public static string Encode(string text) => Encoder.Encode(text);

    static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply: nobody writes that to be read.
            return [];
        }
    }

    static void Write(StringBuilder html, Block block, NewsLook look)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Element(html, "h3", look, () => Write(html, heading.Inline, look));
                break;
            case ListBlock list:
                Element(html, list.IsOrdered ? "ol" : "ul", look, () => WriteAll(html, list, look));
                break;
            case ListItemBlock item:
                Element(html, "li", look, () => WriteItem(html, item, look));
                break;
            case QuoteBlock quote:
                Element(html, "blockquote", look, () => WriteAll(html, quote, look));
                break;
            case CodeBlock code:
                Element(html, "p", look, () => html.Append(Encode(code.Lines.ToString())));
                break;
            case LeafBlock { Inline: { } words }:
                Element(html, "p", look, () => Write(html, words, look));
                break;
            case ContainerBlock others:
                WriteAll(html, others, look);
                break;
        }
    }

    static void WriteAll(StringBuilder html, ContainerBlock blocks, NewsLook look)
    {
        foreach (var block in blocks)
        {
            Write(html, block, look);
        }
    }

    // One paragraph in a list needs no space of its own.
    static void WriteItem(StringBuilder html, ListItemBlock item, NewsLook look)
    {
        foreach (var block in item)
        {
            if (block is ParagraphBlock { Inline: { } words })
            {
                Write(html, words, look);
            }
            else
            {
                Write(html, block, look);
            }
        }
    }

    static void Write(StringBuilder html, ContainerInline? words, NewsLook look)
    {
        foreach (var word in words ?? Enumerable.Empty<Inline>())
        {
            switch (word)
            {
                case EmphasisInline emphasis:
                    Element(html, emphasis.DelimiterCount > 1 ? "strong" : "em", look, () => Write(html, emphasis, look));
                    break;
                case LinkInline { IsImage: false, Url: { } url } link when NewsAddress.IsPossible(url):
                    Link(html, url, look, () => Write(html, link, look));
                    break;
                case AutolinkInline auto when NewsAddress.IsPossible(AddressOf(auto)):
                    Link(html, AddressOf(auto), look, () => html.Append(Encode(auto.Url)));
                    break;
                case ContainerInline others:
                    Write(html, others, look);
                    break;
                case LineBreakInline { IsHard: true }:
                    html.Append("<br>");
                    break;
                default:
                    html.Append(Encode(Text(word)));
                    break;
            }
        }
    }

    static void Element(StringBuilder html, string name, NewsLook look, Action content)
    {
        html.Append('<').Append(name).Append(Style(name, look)).Append('>');
        content();
        html.Append("</").Append(name).Append('>');
    }

    static void Link(StringBuilder html, string url, NewsLook look, Action content)
    {
        html.Append("<a").Append(Style("a", look)).Append(" href=\"").Append(Encode(look.LinkTo(url))).Append("\">");
        content();
        html.Append("</a>");
    }

    /// <summary>The attribute with the style of an element, with the space before it; empty when it has none.</summary>
    public static string Style(string element, NewsLook look) => look.StyleOf(element) is { } style ? $" style=\"{style}\"" : "";

    static string Text(Block block, Func<string, string> linkTo) => block switch
    {
        ListBlock list => string.Join(
            '\n', list.Select((item, place) => $"{(list.IsOrdered ? $"{place + 1}." : "-")} {Text(item, linkTo)}")),
        QuoteBlock quote => string.Join('\n', quote.Select(part => "> " + Text(part, linkTo))),
        CodeBlock code => code.Lines.ToString(),
        LeafBlock { Inline: { } words } => Text(words, linkTo),
        ContainerBlock others => string.Join('\n', others.Select(part => Text(part, linkTo))),
        _ => "",
    };

    static string Text(ContainerInline? words, Func<string, string>? linkTo) =>
        string.Concat((words ?? Enumerable.Empty<Inline>()).Select(word => Text(word, linkTo)));

    static string Text(Inline word, Func<string, string>? linkTo) => word switch
    {
        LinkInline { IsImage: false, Url: { } url } link when linkTo is not null && NewsAddress.IsPossible(url) =>
            $"{Text(link, linkTo)} ({linkTo(url)})",
        AutolinkInline auto when linkTo is not null && NewsAddress.IsPossible(AddressOf(auto)) => linkTo(AddressOf(auto)),
        ContainerInline others => Text(others, linkTo),
        LineBreakInline { IsHard: true } => "\n",
        _ => Text(word),
    };

    static string AddressOf(AutolinkInline auto) => auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url;

    static string Text(Inline word) => word switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline auto => auto.Url,
        LineBreakInline => " ",
        _ => "",
    };
}
