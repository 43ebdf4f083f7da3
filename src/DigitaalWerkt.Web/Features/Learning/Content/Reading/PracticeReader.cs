using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Features.Practice.Apps.Reading;
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
        if (text.Split('\n').Any(words => words.StartsWith("app:", StringComparison.Ordinal)))
        {
            return Yaml.Read<AppPracticeYaml>(source.File, text, line + 1, source.Problems) is { } app ? ReadApp(app, line, source) : null;
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

    static WrittenPractice? ReadApp(AppPracticeYaml yaml, int line, Source source)
    {
        var misses = (yaml.Miss ?? []).OfType<AppPracticeYaml.MissYaml>().ToList();
        var turns = new List<(AppMiss Turn, YamlText When)>();
        var words = new PracticeWordsYaml { Task = yaml.Task, Hints = yaml.Hints, Show = yaml.Show, Done = yaml.Done, Miss = [] };
        foreach (var miss in misses)
        {
            if (miss is { Other: { } other, When: null, Say: null, Praise: null } && words.Miss.TryAdd("other", other))
            {
                continue;
            }
            var key = $"{turns.Count + 1}";
            if (miss is not { Other: null, When: { } when } || (miss.Say ?? miss.Praise) is not { } say || miss is { Say: not null, Praise: not null })
            {
                var at = (miss.When ?? miss.Say ?? miss.Praise ?? miss.Other)?.Line ?? line;
                source.Complain(at, "A miss isn't whole.", "Write when with say or praise, or other alone, once.");
                return null;
            }
            if (ReadCondition(when, source) is not { } condition)
            {
                return null;
            }
            turns.Add((new AppMiss(key, condition, miss.Praise is not null), when));
            words.Miss.Add(key, say);
        }
        if (ReadCondition(yaml.Goal, source) is not { } goal)
        {
            return null;
        }
        if (yaml.Offers?.Keys.FirstOrDefault(field => !Letter.Fields.Contains(field)) is { } unknown)
        {
            source.Complain(line, $"An e-mail has no field '{unknown}' to offer words for.", $"Use: {string.Join(", ", Letter.Fields)}.");
        }
        var shows = (yaml.Shows ?? []).OfType<YamlText>().ToList();
        return ReadWords(words, null, line, source) with
        {
            App = new WrittenPractice.InApp(
                yaml.App,
                yaml.Start is { Value: not "" } ? yaml.Start : null,
                yaml.Goal,
                goal,
                [.. (yaml.With ?? []).SelectMany(pair => EachOf(pair.Value ?? new YamlText("", line)).Select(value => (pair.Key, value)))],
                [.. turns],
                shows.Count > 0 || yaml.App.Value == AppPracticeBlock.Home ? [.. shows] : [yaml.App],
                [.. (yaml.Files ?? []).OfType<YamlText>()],
                (yaml.Offers ?? []).ToDictionary(
                    offer => offer.Key,
                    offer => (ImmutableArray<YamlText>)[.. (offer.Value ?? []).OfType<YamlText>().Select(text => FactIn(text, source))])),
        };
    }

    // Words to tap may be a fact: a lesson writes no address.
    static YamlText FactIn(YamlText text, Source source) =>
        text.Value.StartsWith("{{", StringComparison.Ordinal) && source.Facts.GetValueOrDefault(text.Value.Trim('{', '}')) is { } fact
            ? text with { Value = fact.Value }
            : text;

    // A set may begin with more than one row.
    static IEnumerable<YamlText> EachOf(YamlText value) =>
        value.Value.Split(" and ", StringSplitOptions.TrimEntries).Select(part => value with { Value = part });

    static Condition? ReadCondition(YamlText text, Source source)
    {
        var condition = ConditionReader.Read(text.Value);
        if (condition is null)
        {
            source.Complain(text.Line, $"'{text.Value}' is no condition.", ConditionReader.Form);
        }
        return condition;
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
