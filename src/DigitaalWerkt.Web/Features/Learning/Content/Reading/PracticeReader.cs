using DigitaalWerkt.Web.Platform.Content;
using Markdig.Syntax;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads a practice task: YAML in a fenced block.</summary>
static class PracticeReader
{
    public static WrittenPractice? Read(FencedCodeBlock block, Source source)
    {
        var line = block.LineOf();
        var text = block.Lines.ToString();
        if (!source.IsDutch)
        {
            return Yaml.Read<PracticeWordsYaml>(source.File, text, line + 1, source.Problems) is { } words ? ReadWords(words, null, line, source) : null;
        }
        return Yaml.Read<PracticeYaml>(source.File, text, line + 1, source.Problems) is { } yaml && ReadFacts(yaml, source) is { } facts
            ? ReadWords(yaml, facts, line, source)
            : null;
    }

    static WrittenPractice.Facts? ReadFacts(PracticeYaml yaml, Source source)
    {
        var goal = source.ReadWord<PracticeGoal>(yaml.Goal, "goal of a practice task");
        var start = source.ReadWord<PracticeStart>(yaml.Start, "start of a practice task");
        var attach = yaml.Attach is { Value: not "" } ? yaml.Attach : null;
        var text = yaml.Text is { Value: not "" } ? yaml.Text : null;
        if (yaml.Mail.Value.Length == 0)
        {
            source.Complain(yaml.Mail.Line, "The task names no e-mail.", "Write the name of a file in content/practice/mails, without .md.");
        }
        if (goal is not PracticeGoal.Reply && (attach ?? text) is { } extra)
        {
            source.Complain(extra.Line, "Only a task with the goal reply has attach or text.", "Take the key away, or make the goal reply.");
        }
        return goal is null || start is null ? null : new WrittenPractice.Facts(goal.Value, yaml.Mail, attach, start.Value, text);
    }

    static WrittenPractice ReadWords(PracticeWordsYaml yaml, WrittenPractice.Facts? facts, int line, Source source)
    {
        var hints = yaml.Hints ?? [];
        if (hints.Count != 2)
        {
            source.Complain(hints is [{ } first, ..] ? first.Line : line, $"The task has {hints.Count} hints.", "Give two: the first points, the second says almost all.");
        }
        var misses = yaml.Miss ?? [];
        if (!misses.ContainsKey("other"))
        {
            source.Complain(line, "The task has no kind words for any other tap.", "Add the key other under miss.");
        }
        return new WrittenPractice(
            line,
            facts,
            Text(yaml.Task, TextPlace.Page),
            [.. hints.Select(hint => Text(hint, TextPlace.Later))],
            Text(yaml.Show, TextPlace.Later),
            Text(yaml.Done, TextPlace.Later),
            [.. misses.OrderBy(miss => miss.Key, StringComparer.Ordinal).Select(miss => (miss.Key, Text(miss.Value, TextPlace.Later)))]);

        WrittenText Text(YamlText? value, TextPlace place) => ProseReader.Read(value?.Value ?? "", value?.Line ?? line, place, source);
    }
}
