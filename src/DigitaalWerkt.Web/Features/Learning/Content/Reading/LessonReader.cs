using DigitaalWerkt.Web.Platform.Content;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads a lesson in one language.</summary>
static class LessonReader
{
    const string HeadingForm = "Write # Title {#short-name .kind}.";

    public static WrittenLesson? Read(string text, Source source)
    {
        var (header, body, bodyLine) = Yaml.ReadWithFrontMatter<Header>(source.File, text, source.Problems);
        var steps = ReadSteps(Markup.Parse(body, bodyLine, source), source);
        return header is null
            ? null
            : new WrittenLesson(
                source.File,
                source.Language,
                Text(header.Title),
                Text(header.Summary),
                (header.Words ?? []).ToDictionary(word => word.Key, word => Text(word.Value ?? new YamlText("", 1))),
                steps);

        WrittenText Text(YamlText value)
        {
            if (value.Value.Length == 0)
            {
                source.Complain(value.Line, "There is no text here.", "Write it.");
            }
            return WrittenText.Plain(value.Line, TextPlace.Page, value.Value);
        }
    }

    static List<WrittenStep> ReadSteps(MarkdownDocument document, Source source)
    {
        var steps = new List<WrittenStep>();
        var blocks = new List<WrittenBlock>();
        var inStep = false;
        foreach (var block in document.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            if (block is HeadingBlock { Level: 1 } heading)
            {
                inStep = true;
                blocks = [];
                if (ReadHeading(heading, blocks, source) is { } step)
                {
                    source = source with { LinksAllowed = step.Kind == StepKind.RealLife };
                    steps.Add(step);
                }
            }
            else if (BlockReader.Read(block, source) is { } read)
            {
                blocks.Add(read);
                if (!inStep)
                {
                    source.Complain(block.LineOf(), "Text stands before the first step.", HeadingForm);
                    inStep = true;
                }
            }
        }
        return steps;
    }

    static WrittenStep? ReadHeading(HeadingBlock heading, List<WrittenBlock> blocks, Source source)
    {
        var line = heading.LineOf();
        var title = ProseReader.Read(heading, TextPlace.Page, source);
        var attributes = heading.TryGetAttributes();
        if (!Address.IsValid(attributes?.Id))
        {
            source.Complain(line, "The step has no id.", $"{HeadingForm} Ids have lower-case letters, digits and hyphens.");
            return null;
        }
        if (Address.Taken.Contains(attributes!.Id!))
        {
            source.Complain(line, $"A step can't be called '{attributes.Id}'.", "The site has a page of its own with that address; choose another id.");
        }
        if (attributes.Classes is not [var kind])
        {
            source.Complain(line, "The step doesn't say its kind.", HeadingForm);
            return null;
        }
        return source.ReadWord<StepKind>(new YamlText(kind, line), "kind of step") is { } known
            ? new WrittenStep(line, attributes.Id!, known, title, blocks)
            : null;
    }

    sealed class Header
    {
        public required YamlText Title { get; set; }

        public required YamlText Summary { get; set; }

        public Dictionary<string, YamlText?>? Words { get; set; }
    }
}
