using System.Text;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads the words of one paragraph: plain text, bold, words of buttons, and links where they are allowed.</summary>
sealed partial class ProseReader(Source source)
{
    readonly StringBuilder html = new();
    readonly StringBuilder text = new();
    readonly StringBuilder ownWords = new();
    readonly List<string> buttons = [];
    readonly List<string> facts = [];
    int line;

    public static WrittenText Read(LeafBlock block, TextPlace place, Source source) => Read(block.Inline, block.LineOf(), place, source);

    /// <summary>Reads a text that is Markdown inside something else, for example YAML.</summary>
    public static WrittenText Read(string markdown, int line, TextPlace place, Source source)
    {
        if (Markup.Parse(markdown.Trim(), line, source) is [ParagraphBlock paragraph])
        {
            return Read(paragraph, place, source);
        }
        source.Complain(line, markdown.Trim().Length == 0 ? "There is no text here." : "This is more than a line of text.", "Write one or two plain sentences.");
        return WrittenText.Plain(line, place, "");
    }

    public static WrittenText Read(ContainerInline? inlines, int line, TextPlace place, Source source)
    {
        var reader = new ProseReader(source) { line = line };
        foreach (var inline in inlines ?? [])
        {
            reader.Add(inline);
        }
        var prose = new Prose(reader.html.ToString().Trim(), reader.text.ToString().Trim(), reader.buttons);
        if (prose.Text.Length == 0)
        {
            source.Complain(line, "There is no text here.", "Write it, or take the empty part away.");
        }
        return new WrittenText(line, place, prose, reader.ownWords.ToString()) { Facts = reader.facts };
    }

    void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString());
                break;
            case LineBreakInline:
                AddText(" ");
                break;
            case FactInline fact:
                AddFact(fact.Key);
                break;
            case CodeInline code:
                AddButton(code.Content);
                break;
            case EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 2 } bold:
                // Isolated, so that an address in Latin letters keeps its order within Arabic.
                Wrap(source.IsDutch ? "<strong>" : "<strong dir=\"auto\">", bold, "</strong>");
                break;
            case LinkInline { IsImage: false } link:
                AddLink(link);
                break;
            case EmphasisInline:
                Complain("Only bold exists as emphasis.", "Write **word**, or nothing around it.");
                break;
            case LinkInline:
                Complain("A picture stands in the middle of a text.", "Put it in a container: ::: picture.");
                break;
            case AutolinkInline:
                Complain("A bare address can't be a link.", "Write [words](https://…), in the real-life step only.");
                break;
            case OptionMarkInline:
                Complain("Answers to choose from stand outside a question.", "Put them in a container: ::: question {#id}.");
                break;
            default:
                Complain("This kind of Markdown can't stand in a lesson.", "Use text, lists, **bold** and `button words`.");
                break;
        }
    }

    void AddText(string words)
    {
        if (Tag().IsMatch(words))
        {
            Complain("HTML can't stand in a lesson.", "Use text, lists, **bold** and `button words`.");
        }
        if (words.Contains(":::"))
        {
            Complain("A container begins or ends in the middle of a text.", "Put ::: at the beginning of a line, with an empty line before it.");
        }
        html.Append(Markup.Encode(words));
        text.Append(words);
        ownWords.Append(words);
    }

    void AddButton(string words)
    {
        var open = source.IsDutch ? "<code>" : "<code lang=\"nl\" dir=\"ltr\">";
        html.Append(open).Append(Markup.Encode(words)).Append("</code>");
        text.Append(words);
        ownWords.Append('`');
        buttons.Add(words);
    }

    void AddFact(string key)
    {
        facts.Add(key);
        if (source.Facts.GetValueOrDefault(key) is not { Link: { } address } fact)
        {
            Complain($"There is no number or address '{key}' in {FactBook.File}.", "Add it there with its source, or correct the name.");
            return;
        }
        if (fact.Kind == StatedKind.Website && !source.LinksAllowed)
        {
            Complain("A link stands outside the real-life step.", "Take it away: a learner who follows it loses the lesson.");
        }
        // An address that opens another app leads away from a task; a number is there for somebody in need.
        html.Append(source.LinksAllowed || fact.Kind == StatedKind.Phone
            ? $"<a href=\"{Markup.Encode(address)}\" dir=\"ltr\" rel=\"noreferrer\">{Markup.Encode(fact.Value)}</a>"
            : $"<bdi dir=\"ltr\">{Markup.Encode(fact.Value)}</bdi>");
        text.Append(fact.Value);
        ownWords.Append(fact.Value);
    }

    void AddLink(LinkInline link)
    {
        if (!source.LinksAllowed)
        {
            Complain("A link stands outside the real-life step.", "Take it away: a learner who follows it loses the lesson.");
        }
        if (!IsPageOfSite(link.Url) && (!Uri.TryCreate(link.Url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps))
        {
            Complain($"The link goes to '{link.Url}'.", "Use a full address that begins with https://, or a page of this site: /groepslessen.");
        }
        Wrap($"<a href=\"{Markup.Encode(link.Url ?? "")}\" rel=\"noreferrer\">", link, "</a>");
    }

    static bool IsPageOfSite(string? address) => address is not null && PageOfSite().IsMatch(address);

    void Wrap(string open, ContainerInline inside, string close)
    {
        html.Append(open);
        foreach (var inline in inside)
        {
            Add(inline);
        }
        html.Append(close);
    }

    void Complain(string message, string remedy) => source.Complain(line, message, remedy);

    [GeneratedRegex(@"^(/[a-z0-9-]+)+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex PageOfSite();

    [GeneratedRegex("<[A-Za-z/!]")]
    private static partial Regex Tag();
}
