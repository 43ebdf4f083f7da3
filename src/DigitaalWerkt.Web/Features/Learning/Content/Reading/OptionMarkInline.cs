using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The mark before an answer: <c>[ ]</c>, <c>[x]</c> or <c>[?]</c> at the beginning of a list item.</summary>
sealed class OptionMarkInline(OptionMark mark) : LeafInline
{
    public OptionMark Mark { get; } = mark;

    public static string Write(OptionMark mark) => mark switch
    {
        OptionMark.Right => "[x]",
        OptionMark.DontKnow => "[?]",
        _ => "[ ]",
    };

    public sealed class Extension : IMarkdownExtension
    {
        // Before the links, which begin with the same character.
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (processor.Block?.Parent is not ListItemBlock item || item.IndexOf(processor.Block) != 0 || processor.Inline is not (null or ContainerInline { FirstChild: null })
                || slice.PeekCharExtra(2) != ']' || slice.PeekCharExtra(3) is not (' ' or '\0'))
            {
                return false;
            }
            OptionMark? mark = slice.PeekCharExtra(1) switch { ' ' => OptionMark.Wrong, 'x' => OptionMark.Right, '?' => OptionMark.DontKnow, _ => null };
            if (mark is null)
            {
                return false;
            }
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new OptionMarkInline(mark.Value) { Span = { Start = start, End = start + 2 }, Line = line, Column = column };
            slice.Start += 3;
            slice.TrimStart();
            return true;
        }
    }
}
