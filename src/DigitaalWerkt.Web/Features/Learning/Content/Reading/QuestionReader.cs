using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads a question with its answers and their explanations.</summary>
static class QuestionReader
{
    const string Form = "Write - [ ] or [x] or [?], the answer, and under it a line that begins with > and says why.";
    const string OrderForm =
        "Write the cards as a numbered list in the right order, each with a line >, and then - [x] and - [?] with theirs.";

    static readonly Dictionary<string, QuestionKind> Kinds = new()
    {
        ["pictures"] = QuestionKind.Pictures,
        ["spots"] = QuestionKind.Spots,
    };

    public static WrittenBlock? Read(CustomContainer container, Source source)
    {
        var line = container.LineOf();
        var attributes = container.TryGetAttributes();
        if (!Address.IsValid(attributes?.Id))
        {
            source.Complain(line, "The question has no id.", "Write ::: question {#short-name}, with lower-case letters, digits and hyphens.");
            return null;
        }
        var (id, kind) = (attributes!.Id!, attributes.Classes?.FirstOrDefault(name => name != container.Info));
        if (kind == "order")
        {
            return ReadOrder(container, id, source);
        }
        if (kind is not null && !Kinds.ContainsKey(kind))
        {
            source.Complain(line, $"There is no kind of question '{kind}'.", "Use .pictures, .spots or .order, or none.");
            return null;
        }
        return ReadChoice(container, id, kind is null ? QuestionKind.Choice : Kinds[kind], source);
    }

    static WrittenQuestion? ReadChoice(CustomContainer container, string id, QuestionKind kind, Source source)
    {
        var line = container.LineOf();
        var hasPicture = kind == QuestionKind.Spots;
        if (container.Count != (hasPicture ? 3 : 2)
            || container[0] is not ParagraphBlock text || container[^1] is not ListBlock { IsOrdered: false } list)
        {
            source.Complain(
                line, $"A question is one paragraph{(hasPicture ? ", one picture line" : "")} and one list of answers.", Form);
            return null;
        }
        var picture = hasPicture && container[1] is ParagraphBlock drawing ? BlockReader.ReadPicture(drawing, source) : null;
        var options = list.OfType<ListItemBlock>().Select(item => ReadOption(item, kind == QuestionKind.Pictures, source)).ToList();
        if (options.Contains(null) || hasPicture != picture is not null)
        {
            return null;
        }
        var marks = options.ConvertAll(option => option!.Mark);
        var most = kind == QuestionKind.Choice ? source.Rules.MostAnswers : 5;
        Demand(marks.Count >= 2 && marks.Count <= most, $"The question has {marks.Count} answers.", $"Give two to {most}, [?] included.");
        Demand(marks.Count(mark => mark == OptionMark.Right) == 1, "The question hasn't exactly one right answer.", "Mark one answer with [x].");
        Demand(
            marks.Count(mark => mark == OptionMark.DontKnow) == 1,
            "The answer 'Ik weet het niet' is missing or stands there twice.",
            "Write - [?] Ik weet het niet, with its explanation.");
        return new WrittenQuestion(line, id, kind, ProseReader.Read(text, TextPlace.Page, source), options!) { Picture = picture };

        void Demand(bool holds, string message, string remedy)
        {
            if (!holds)
            {
                source.Complain(line, message, remedy);
            }
        }
    }

    static WrittenOrder? ReadOrder(CustomContainer container, string id, Source source)
    {
        var line = container.LineOf();
        if (container is not [ParagraphBlock text, ListBlock { IsOrdered: true } list, ListBlock { IsOrdered: false } buttons])
        {
            source.Complain(line, "The question has no cards, or no buttons.", OrderForm);
            return null;
        }
        var cards = list.OfType<ListItemBlock>().Select(item => ReadCard(item, source)).ToList();
        var options = buttons.OfType<ListItemBlock>().Select(item => ReadOption(item, isPicture: false, source)).ToList();
        if (cards.Count is < 3 or > 4 || options.ConvertAll(option => option?.Mark) is not [OptionMark.Right, OptionMark.DontKnow])
        {
            source.Complain(
                line, $"The question has {cards.Count} cards, or not the two buttons.", $"Give three or four cards. {OrderForm}");
            return null;
        }
        return cards.Contains(null)
            ? null
            : new WrittenOrder(
                line, id, ProseReader.Read(text, TextPlace.Page, source), [.. cards.Select(card => card!.Value)], options[0]!, options[1]!);
    }

    static (WrittenText Text, WrittenText Explanation)? ReadCard(ListItemBlock item, Source source)
    {
        if (item is [ParagraphBlock card, QuoteBlock and [ParagraphBlock explanation]])
        {
            return (ProseReader.Read(card, TextPlace.Page, source), ProseReader.Read(explanation, TextPlace.Later, source));
        }
        source.Complain(item.LineOf(), "The card has no explanation.", OrderForm);
        return null;
    }

    static WrittenQuestion.Option? ReadOption(ListItemBlock item, bool isPicture, Source source)
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
        var image = mark.NextSibling as LinkInline;
        mark.Remove();
        var why = ProseReader.Read(explanation, TextPlace.Later, source);
        if (!isPicture || mark.Mark == OptionMark.DontKnow)
        {
            return new WrittenQuestion.Option(mark.Mark, null, ProseReader.Read(answer, TextPlace.Page, source), why);
        }
        if (image is not { IsImage: true, NextSibling: null } || DrawingReader.NameIn(image.Url) is not { } name)
        {
            source.Complain(
                item.LineOf(),
                "The answer is no drawing.",
                "Write - [ ] ![what it shows](images/x.svg), and under it a line that begins with >.");
            return null;
        }
        return new WrittenQuestion.Option(mark.Mark, name, ProseReader.Read(image, item.LineOf(), TextPlace.Alt, source), why);
    }
}
