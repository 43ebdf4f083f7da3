using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;

/// <summary>Reads content/job-first: what vacancies ask in asks.yml, and its sentences in one file for each language.</summary>
sealed class JobReader(ContentFolder content, ICollection<ContentProblem> problems)
{
    public const string Folder = "job-first";
    public const string Asks = $"{Folder}/asks.yml";
    const int Minutes = 5;

    static readonly Dictionary<string, StatedFact> NoFacts = [];

    /// <summary>What vacancies ask; null when the folder isn't there, or too little of it can be read.</summary>
    public static WrittenJob? Read(ContentFolder content, ICollection<ContentProblem> problems)
    {
        if (!Directory.Exists(Path.Combine(content.Root, Folder)))
        {
            return null;
        }
        try
        {
            return new JobReader(content, problems).Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ContentProblem(Folder, 0, $"This can't be read: {e.Message}", "Look at the files and their rights."));
            return null;
        }
    }

    WrittenJob? Read()
    {
        if (TextOf(Asks) is not { } text || Yaml.Read<JobYaml>(Asks, text, 1, problems) is not { } yaml)
        {
            return null;
        }
        var before = problems.Count;
        IReadOnlyList<WrittenJob.Ask> asks = [.. ReadAsks(yaml.Asks, isSign: false), .. ReadAsks(yaml.Signs, isSign: true)];
        IReadOnlyList<(YamlText Id, YamlText Lesson)> always =
            [.. (yaml.Always ?? []).OfType<JobYaml.AlwaysYaml>().Select(lesson => (lesson.Id, lesson.Lesson))];
        var ids = asks.Select(ask => ask.Id).Concat(always.Select(lesson => lesson.Id)).ToList();
        foreach (var twice in ids.GroupBy(id => id.Value).SelectMany(same => same.Skip(1)))
        {
            Complain(Asks, twice.Line, $"There are two entries '{twice.Value}'.", "Give this one another id.");
        }
        if (asks.All(ask => ask.IsSign))
        {
            Complain(Asks, 1, "There are no asks.", "Write them as docs/content-format.md says.");
        }
        if (problems.Count > before)
        {
            return null;
        }
        var dutch = LessonOf(Language.Dutch, asks, always);
        var translations = Language.Help.Select(language => LessonOf(language, asks, always)).OfType<WrittenLesson>().ToList();
        if (problems.Count > before || dutch is null)
        {
            return null;
        }
        var settings = new ModuleSettings(0, null, null, false, Minutes, Audience.JobSeekers, null, "", [], null, [], [], [], [], [], []);
        return new(
            new WrittenModule(Folder, $"{Folder}/", LessonRules.JobSeekers, settings, dutch, translations, new Dictionary<string, Drawing>(), null),
            asks,
            [.. (yaml.Ignored ?? []).OfType<YamlText>()],
            always,
            [.. (yaml.Order ?? []).OfType<YamlText>()]);
    }

    static IEnumerable<WrittenJob.Ask> ReadAsks(List<JobYaml.AskYaml?>? asks, bool isSign) => (asks ?? []).OfType<JobYaml.AskYaml>().Select(ask =>
        new WrittenJob.Ask(
            ask.Id,
            isSign,
            [.. (ask.Lessons ?? []).OfType<YamlText>()],
            [.. (ask.Words ?? []).OfType<YamlText>()],
            [.. (ask.Facts ?? []).OfType<YamlText>()]));

    WrittenLesson? LessonOf(Language language, IReadOnlyList<WrittenJob.Ask> asks, IReadOnlyList<(YamlText Id, YamlText Lesson)> always)
    {
        var file = $"{Folder}/{language.Code}.yml";
        if (TextOf(file) is not { } text || Yaml.Read<Dictionary<string, JobSentencesYaml?>>(file, text, 1, problems) is not { } said)
        {
            return null;
        }
        var ids = asks.Select(ask => ask.Id.Value).Concat(always.Select(lesson => lesson.Id.Value)).ToHashSet();
        foreach (var unknown in said.Keys.Where(id => !ids.Contains(id)))
        {
            Complain(file, 0, $"There is no ask '{unknown}'.", "Take its words away, or write its id as asks.yml has it.");
        }
        var source = new Source(file, language, problems, NoFacts);
        List<WrittenStep?> steps =
        [
            .. asks.Select(ask => StepOf(WrittenJob.NameOf(ask.Id.Value), said.GetValueOrDefault(ask.Id.Value)?.Name, source)),
            .. asks.Where(ask => !ask.IsSign).Select(ask => ask.Id).Concat(always.Select(lesson => lesson.Id))
                .Select(id => StepOf(WrittenJob.ReasonOf(id.Value), said.GetValueOrDefault(id.Value)?.Reason, source)),
        ];
        return steps.OfType<WrittenStep>().ToList() is [var first, ..] written
            ? new WrittenLesson(file, language, first.Title, first.Title, new Dictionary<string, WrittenText>(), written)
            : null;
    }

    WrittenStep? StepOf(string id, YamlText? said, Source source)
    {
        if (said is null)
        {
            Complain(source.File, 0, $"There is no sentence '{id}'.", "Write name or reason, as it stands at the other asks.");
            return null;
        }
        var text = ProseReader.Read(said.Value, said.Line, TextPlace.Page, source);
        return new WrittenStep(said.Line, id, StepKind.Why, text, [new WrittenParagraph(text)]);
    }

    string? TextOf(string file)
    {
        var path = Path.Combine(content.Root, file);
        if (File.Exists(path))
        {
            return File.ReadAllText(path);
        }
        Complain(file, 0, "The file is missing.", "There are asks.yml, nl.yml, and one file for each help language.");
        return null;
    }

    void Complain(string file, int line, string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));
}
