using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads one block of a step.</summary>
static class BlockReader
{
    const string Containers = "Containers are picture, tip, warning, question, write and real-life; a practice task is a fenced block ```practice.";

    /// <summary>The block, or null with a problem noted.</summary>
    public static WrittenBlock? Read(Markdig.Syntax.Block block, Source source) => block switch
    {
        ParagraphBlock paragraph => new WrittenParagraph(ProseReader.Read(paragraph, TextPlace.Page, source)),
        ListBlock list => new WrittenList(list.LineOf(), list.IsOrdered, ReadItems(list, source)),
        IFencedBlock fenced when IsOpen(fenced) => Refuse(block, source, "This is opened but never closed.", "Close it with a line ::: (or ``` for practice)."),
        FencedCodeBlock { Info: "practice" } practice => PracticeReader.Read(practice, source),
        CustomContainer container => Read(container, source),
        HeadingBlock => Refuse(block, source, "A heading of a lower level stands in a step.", "Steps have one heading, of level 1. Use bold, or make a new step."),
        _ => Refuse(block, source, "This kind of Markdown can't stand in a lesson.", $"Use paragraphs, lists and containers. {Containers}"),
    };

    public static IReadOnlyList<WrittenText> ReadItems(ListBlock list, Source source)
    {
        var items = new List<WrittenText>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item is [ParagraphBlock paragraph])
            {
                items.Add(ProseReader.Read(paragraph, TextPlace.Page, source));
            }
            else
            {
                Refuse(item, source, "A list item is more than one line of text, or empty.", "Write one short text per item, without lists in lists.");
            }
        }
        return items;
    }

    static WrittenBlock? Read(CustomContainer container, Source source) => (container.Info, (IList<Markdig.Syntax.Block>)container) switch
    {
        ("picture", [ParagraphBlock paragraph]) => ReadPicture(paragraph, source),
        ("picture", _) => Refuse(container, source, "A picture is one picture line and at most one caption line.", "Write ![alt](images/x.svg), and the caption on the next line."),
        ("tip" or "warning", [ParagraphBlock paragraph]) =>
            new WrittenPanel(container.LineOf(), container.Info == "warning", ProseReader.Read(paragraph, TextPlace.Page, source)),
        ("tip" or "warning", _) => Refuse(container, source, $"A {container.Info} holds more than a sentence, or nothing.", "Write one sentence in it."),
        ("question", _) => QuestionReader.Read(container, source),
        ("write", [ParagraphBlock task, QuoteBlock and [ParagraphBlock example]]) => new WrittenReflection(
            container.LineOf(), ProseReader.Read(task, TextPlace.Page, source), ProseReader.Read(example, TextPlace.Later, source)),
        ("write", _) => Refuse(container, source, "A place to write is one paragraph and one example.", "Write what to write, and under it a line that begins with > and shows how it could be."),
        ("real-life", [ListBlock list]) => new WrittenRealLife(container.LineOf(), ReadItems(list, source)),
        ("real-life", _) => Refuse(container, source, "A real-life container holds something else than one list.", "Write what somebody does as a list."),
        _ => Refuse(container, source, $"There is no container '{container.Info}'.", Containers),
    };

    public static WrittenPicture? ReadPicture(ParagraphBlock paragraph, Source source)
    {
        if (paragraph.Inline?.FirstChild is not LinkInline { IsImage: true } image)
        {
            Refuse(paragraph, source, "A picture container doesn't begin with a picture.", "Write ![alt](images/x.svg) on its first line.");
            return null;
        }
        var line = paragraph.LineOf();
        var alt = ProseReader.Read(image, line, TextPlace.Alt, source);
        WrittenText? caption = null;
        if (image.NextSibling is LineBreakInline)
        {
            image.NextSibling.Remove();
            image.Remove();
            caption = ProseReader.Read(paragraph.Inline, line + 1, TextPlace.Page, source);
        }
        else if (image.NextSibling is not null)
        {
            Refuse(paragraph, source, "Text stands behind a picture.", "Put the caption on the next line.");
        }
        return DrawingReader.NameIn(image.Url) is { } name
            ? new WrittenPicture(line, name, alt, caption)
            : Refuse(paragraph, source, $"'{image.Url}' is no drawing of this lesson.", "Use images/<name>.svg, with lower-case letters, digits and hyphens.") as WrittenPicture;
    }

    // Without its last line, a container swallows the steps that follow.
    static bool IsOpen(IFencedBlock fenced) =>
        fenced.ClosingFencedCharCount == 0 || (fenced is CustomContainer container && container.Descendants<HeadingBlock>().Any());

    static WrittenBlock? Refuse(MarkdownObject part, Source source, string message, string remedy)
    {
        source.Complain(part.LineOf(), message, remedy);
        return null;
    }
}
