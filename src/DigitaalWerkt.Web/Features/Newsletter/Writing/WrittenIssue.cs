using System.Text;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>An issue as it is read: the same blocks as HTML and as plain text.</summary>
public sealed class WrittenIssue(string subject, int? number, IReadOnlyList<WrittenBlock> blocks, Texts texts)
{
    const string Body = "margin:0 auto;padding:16px;max-width:600px;font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;"
        + "font-size:16px;line-height:1.5;overflow-wrap:anywhere";
    const string Foot = "margin:32px 0 0;padding-top:16px;border-top:2px solid;font-size:14px";

    public string Subject => subject;

    public int? Number => number;

    /// <summary>All words, to measure how hard they are.</summary>
    public IEnumerable<string> Words =>
        blocks.SelectMany(block => new[] { block.Title ?? "", NewsMarkdown.ToWords(block.Text) }).Where(text => text.Length > 0);

    /// <summary>The blocks alone, for a page of the site.</summary>
    public string ToPage() => Blocks(NewsLook.Page);

    /// <summary>The whole mail. It fetches nothing, and looks as the reader's own program does, in the dark too.</summary>
    /// <param name="feet">What stands below it, a paragraph each.</param>
    public string ToHtml(string site, IEnumerable<MailFoot> feet)
    {
        var look = NewsLook.Mail(address => NewsAddress.InMail(address, site, number));
        var foot = string.Concat(feet.Select(line => $"<p{NewsMarkdown.Style("p", look)}>{NewsMarkdown.Encode(line.Text)}"
            + (line.Address is { } address ? $" {Link(address, line.Word!, look)}" : "") + "</p>"));
        return $"""
            <!doctype html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>{NewsMarkdown.Encode(subject)}</title>
            </head>
            <body style="{Body}">
            <h1{NewsMarkdown.Style("h1", look)}>{NewsMarkdown.Encode(subject)}</h1>
            {Blocks(look)}
            <div style="{Foot}">{foot}</div>
            </body>
            </html>
            """;
    }

    /// <summary>The same as plain text.</summary>
    public string ToText(string site, IEnumerable<MailFoot> feet)
    {
        var parts = new List<string> { subject };
        string LinkTo(string address) => NewsAddress.InMail(address, site, number);
        foreach (var (block, isFirst) in Sections())
        {
            if (isFirst && block.Heading is { } heading)
            {
                parts.Add($"== {heading} ==");
            }
            string?[] lines =
            [
                block.Title, NewsMarkdown.ToText(block.Text, LinkTo), block.Sender is { } sender ? texts.News("News_From", sender) : null,
                block.Link is { } link ? texts.News("News_Read_Text", LinkTo(link)) : null,
            ];
            parts.Add(string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line))));
        }
        var foot = feet.Select(line => line.Address is { } address ? $"{line.Text} {line.Word}: {address}" : line.Text);
        parts.Add("--\n" + string.Join('\n', foot));
        return string.Join("\n\n", parts) + "\n";
    }

    string Blocks(NewsLook look)
    {
        var html = new StringBuilder();
        foreach (var (block, isFirst) in Sections())
        {
            if (isFirst && block.Heading is { } heading)
            {
                Append("h2", heading);
            }
            if (block.Title is { } title)
            {
                Append(block.Heading is null ? "h2" : "h3", title);
            }
            html.Append(NewsMarkdown.ToHtml(block.Text, look));
            if (block.Sender is { } sender)
            {
                Append("p", texts.News("News_From", sender));
            }
            if (block.Link is { } link && NewsAddress.IsPossible(link))
            {
                // Read out by itself, a link says where it leads.
                var word = block.Title is { } about ? texts.News("News_Read_About", about) : texts.News("News_Read");
                html.Append("<p").Append(NewsMarkdown.Style("p", look)).Append('>').Append(Link(look.LinkTo(link), word, look))
                    .Append("</p>");
            }
        }
        return html.ToString();

        void Append(string element, string text) =>
            html.Append('<').Append(element).Append(NewsMarkdown.Style(element, look)).Append('>').Append(NewsMarkdown.Encode(text))
                .Append("</").Append(element).Append('>');
    }

    static string Link(string address, string word, NewsLook look) =>
        $"<a{NewsMarkdown.Style("a", look)} href=\"{NewsMarkdown.Encode(address)}\">{NewsMarkdown.Encode(word)}</a>";

    // The heading of a kind stands once above blocks that follow each other.
    IEnumerable<(WrittenBlock Block, bool IsFirst)> Sections() =>
        blocks.Select((block, place) => (block, place == 0 || blocks[place - 1].Heading != block.Heading));
}
