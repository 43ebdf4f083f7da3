using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig;
using Markdig.Syntax;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Markdown in, safe HTML out. The HTML is ours alone: Markdig only parses, so nothing of a file comes through unseen.</summary>
static class Markup
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .UseCustomContainers()
        .UseGenericAttributes()
        .Use<OptionMarkInline.Extension>()
        .Use<FactInline.Extension>()
        .Build();

    // The default encoder would write every Arabic letter as an entity of eight bytes.
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="firstLine">The line of the file at which the Markdown begins; the blocks then carry the lines of the file.</param>
    public static MarkdownDocument Parse(string markdown, int firstLine, Source source)
    {
        try
        {
            return Markdown.Parse(new string('\n', firstLine - 1) + markdown, Pipeline);
        }
        catch (ArgumentException e)
        {
            // Markdig refuses Markdown that is nested too deeply.
            source.Complain(firstLine, $"This can't be read: {e.Message}", "Write it without so many levels.");
            return [];
        }
    }

    /// <summary>The line in the file of something that <see cref="Parse"/> made, from 1.</summary>
    public static int LineOf(this MarkdownObject part) => part.Line + 1;

    public static string Encode(string text) => Encoder.Encode(text);

    public static Prose Plain(string text) => new(Encode(text), text, []);

    public static Prose Paragraph(Prose text) => text with { Html = $"<p>{text.Html}</p>" };

    public static Prose List(bool numbered, IEnumerable<Prose> items)
    {
        var all = items.ToList();
        var element = numbered ? "ol" : "ul";
        return new Prose(
            $"<{element}>{string.Concat(all.Select(item => $"<li>{item.Html}</li>"))}</{element}>",
            string.Join('\n', all.Select(item => item.Text)),
            [.. all.SelectMany(item => item.Buttons)]);
    }
}
