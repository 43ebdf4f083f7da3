using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The name of a fact in double braces: <c>{{card-stop}}</c>.</summary>
sealed class FactInline(string key) : LeafInline
{
    public string Key { get; } = key;

    public sealed class Extension : IMarkdownExtension
    {
        // Before the attributes, which begin with the same character.
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    sealed class Parser : InlineParser
    {
        const string Open = "{{";
        const string Close = "}}";

        public Parser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith(Open, StringComparison.Ordinal) || rest.IndexOf(Close, StringComparison.Ordinal) is not (> 2 and var end))
            {
                return false;
            }
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new FactInline(rest[Open.Length..end].ToString())
            {
                Span = { Start = start, End = start + end + 1 },
                Line = line,
                Column = column,
            };
            slice.Start += end + Close.Length;
            return true;
        }
    }
}
