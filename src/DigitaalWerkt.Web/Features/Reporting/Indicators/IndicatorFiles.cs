using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>
/// Reads <c>content/reporting</c>: a file for each version (<c>esf-2021-1057-v1.yml</c>), and beside it one for each help language
/// (<c>esf-2021-1057-v1.tr.yml</c>) with the same keys.
/// </summary>
static partial class IndicatorFiles
{
    const string Folder = "reporting";
    const string Remedy = "Mend it as the other files in this folder are written.";

    /// <param name="problems">Receives what is wrong; then what is read is not to be used.</param>
    public static IReadOnlyList<IndicatorSet> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, Folder);
        if (!Directory.Exists(path))
        {
            return [];
        }
        return
        [
            .. Directory.EnumerateFiles(path, "*.yml").Order(StringComparer.Ordinal)
                .Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.'))
                .Select(file => ReadSet(folder, file, problems)).OfType<IndicatorSet>(),
        ];
    }

    static IndicatorSet? ReadSet(ContentFolder folder, string file, ICollection<ContentProblem> problems)
    {
        var (name, id) = (folder.NameOf(file), Path.GetFileNameWithoutExtension(file));
        if (Yaml.Read<IndicatorSetYaml>(name, File.ReadAllText(file), 1, problems) is not { } written)
        {
            return null;
        }
        var faults = FaultsOf(id, written).ToList();
        foreach (var fault in faults)
        {
            problems.Add(new ContentProblem(name, 1, fault, Remedy));
        }
        if (faults.Count > 0)
        {
            return null;
        }
        var keys = written.Questions.SelectMany(KeysOf).ToHashSet(StringComparer.Ordinal);
        var help = Language.Help.ToDictionary(
            language => language.Code, language => ReadHelp(folder, Path.ChangeExtension(file, $"{language.Code}.yml"), keys, problems));
        AskedWords Words(string key, string dutch) => new(
            dutch, help.Where(one => one.Value.ContainsKey(key)).ToDictionary(one => one.Key, one => one.Value[key]));
        return new(
            id, written.Name, written.Source, written.CodesChecked,
            [.. written.Indicators.Select(one => new Indicator(one.Code, one.Label))],
            [
                .. written.Questions.Select(question => new AskedQuestion(
                    question.Key, MomentOf(question)!.Value, question.Sensitive, Words(question.Key, question.Text),
                    [.. question.Answers.Select(answer => new AskedAnswer(
                        answer.Key, Words($"{question.Key}.{answer.Key}", answer.Text), answer.Counts ?? []))])),
            ]);
    }

    // Who reads another language reads as much as who reads Dutch.
    static Dictionary<string, string> ReadHelp(ContentFolder folder, string file, HashSet<string> keys, ICollection<ContentProblem> problems)
    {
        var name = folder.NameOf(file);
        if (!File.Exists(file))
        {
            problems.Add(new ContentProblem(name, 1, "This help language is missing.", Remedy));
            return [];
        }
        var read = Yaml.Read<Dictionary<string, string>>(name, File.ReadAllText(file), 1, problems) ?? [];
        foreach (var key in keys.Except(read.Keys).Concat(read.Keys.Except(keys)).Order(StringComparer.Ordinal))
        {
            problems.Add(new ContentProblem(name, 1, $"'{key}' stands here and not in the Dutch, or the other way round.", Remedy));
        }
        return read;
    }

    static IEnumerable<string> KeysOf(QuestionYaml question) =>
        question.Answers.Select(answer => $"{question.Key}.{answer.Key}").Prepend(question.Key);

    static AskMoment? MomentOf(QuestionYaml question) => EnumName.Read<AskMoment>(question.Moment, StringComparison.OrdinalIgnoreCase);

    static IEnumerable<string> FaultsOf(string id, IndicatorSetYaml written)
    {
        var codes = written.Indicators.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        if (id.Length > IndicatorSet.IdLength || !PossibleKey().IsMatch(id))
        {
            yield return "The name of the file has something else than small letters, digits and hyphens, or is too long.";
        }
        if (codes.Count < written.Indicators.Count)
        {
            yield return "An indicator stands here twice.";
        }
        if (written.Questions.Select(question => question.Key).Distinct(StringComparer.Ordinal).Count() < written.Questions.Count)
        {
            yield return "A question stands here twice.";
        }
        foreach (var question in written.Questions)
        {
            if (MomentOf(question) is null)
            {
                yield return $"'{question.Moment}' of the question '{question.Key}' is no moment: begin or end.";
            }
            if (question.Answers.Select(answer => answer.Key).Append(question.Key).Any(key => key.Length > AskedQuestion.KeyLength || !PossibleKey().IsMatch(key)))
            {
                yield return $"A key of the question '{question.Key}' has more than 30 signs, or others than small letters, digits and hyphens.";
            }
            if (question.Answers.Count < 2 || question.Answers.DistinctBy(answer => answer.Key).Count() < question.Answers.Count)
            {
                yield return $"The question '{question.Key}' has fewer than two answers, or one of them twice.";
            }
            foreach (var code in question.Answers.SelectMany(answer => answer.Counts ?? []).Where(code => !codes.Contains(code)))
            {
                yield return $"'{code}' of the question '{question.Key}' is no indicator of this file.";
            }
        }
        foreach (var code in codes.Except(written.Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Counts ?? [])))
        {
            yield return $"No answer counts for the indicator '{code}'.";
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PossibleKey();
}
