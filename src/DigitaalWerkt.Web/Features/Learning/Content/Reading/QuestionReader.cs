using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads a question with its options and their explanations.</summary>
static class QuestionReader
{
    const string Form = "Write - [ ] or [x] or [?], the answer, and under it a line that begins with > and says why.";

    public static WrittenQuestion? Read(CustomContainer container, Source source)
    {
        var line = container.LineOf();
        var id = container.TryGetAttributes()?.Id;
        if (!Address.IsValid(id))
        {
            source.Complain(line, "The question has no id.", "Write ::: question {#short-name}, with lower-case letters, digits and hyphens.");
        }
        if (container is not [ParagraphBlock text, ListBlock list])
        {
            source.Complain(line, "A question is one paragraph and one list of answers.", Form);
            return null;
        }
        var question = ProseReader.Read(text, TextPlace.Page, source);
        var options = list.OfType<ListItemBlock>().Select(item => ReadOption(item, source)).ToList();
        if (options.Contains(null) || id is null)
        {
            return null;
        }
        var marks = options.ConvertAll(option => option!.Mark);
        Demand(marks.Count is >= 2 and <= 4, $"The question has {marks.Count} answers.", "Give two to four, [?] included.");
        Demand(marks.Count(mark => mark == OptionMark.Right) == 1, "The question hasn't exactly one right answer.", "Mark one answer with [x].");
        Demand(marks.Count(mark => mark == OptionMark.DontKnow) == 1, "The answer 'Ik weet het niet' is missing or stands there twice.", "Write - [?] Ik weet het niet, with its explanation.");
        return new WrittenQuestion(line, id, question, options!);

        void Demand(bool holds, string message, string remedy)
        {
            if (!holds)
            {
                source.Complain(line, message, remedy);
            }
        }
    }

    static WrittenQuestion.Option? ReadOption(ListItemBlock item, Source source)
    {
        if (item is not [ParagraphBlock { Inline.FirstChild: OptionMarkInline mark } answer, ..])
        {
            source.Complain(item.LineOf(), "The answer has no mark.", Form);
            return null;
        }
        if (item is not [_, QuoteBlock and [ParagraphBlock explanation]])
        {
            source.Complain(item.LineOf(), "The answer has no explanation.", Form);
            return null;
        }
        mark.Remove();
        return new WrittenQuestion.Option(
            mark.Mark, ProseReader.Read(answer, TextPlace.Page, source), ProseReader.Read(explanation, TextPlace.Later, source));
    }
}
