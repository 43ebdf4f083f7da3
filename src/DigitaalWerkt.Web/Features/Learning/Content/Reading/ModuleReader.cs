using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>
/// Reads the folder of a lesson. It notes what keeps the lesson from being shown as it is meant; a lesson without such
/// problems can be built. What makes a lesson hard to read is found by the content check.
/// </summary>
sealed class ModuleReader(ContentFolder content, LessonRules rules, string slug, ICollection<ContentProblem> problems)
{
    const int SmallestSpot = 48;

    readonly string path = Path.Combine(content.Root, rules.Folder, slug);
    readonly string folder = $"{rules.Folder}/{slug}/";

    // What is wrong with the facts themselves is no affair of a lesson.
    readonly IReadOnlyDictionary<string, StatedFact> facts = FactBook.Read(content, new List<ContentProblem>());

    /// <summary>The folders with lessons, in a fixed order.</summary>
    public static IEnumerable<string> SlugsIn(ContentFolder content, LessonRules rules) =>
        Directory.GetDirectories(Path.Combine(content.Root, rules.Folder))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal);

    /// <summary>The lessons of all audiences of which enough can be read.</summary>
    public static IReadOnlyList<WrittenModule> ReadAll(ContentFolder content, ICollection<ContentProblem> problems)
    {
        var modules = new List<WrittenModule>();
        foreach (var rules in LessonRules.All)
        {
            if (Directory.Exists(Path.Combine(content.Root, rules.Folder)))
            {
                modules.AddRange(SlugsIn(content, rules).Select(slug => Read(content, rules, slug, problems)).OfType<WrittenModule>());
            }
            else
            {
                problems.Add(new ContentProblem(rules.Folder, 0, "The folder is missing.", "Make it, with a folder for each lesson."));
            }
        }
        return modules;
    }

    /// <summary>The lesson, or null when too little of it can be read.</summary>
    public static WrittenModule? Read(ContentFolder content, LessonRules rules, string slug, ICollection<ContentProblem> problems)
    {
        try
        {
            return new ModuleReader(content, rules, slug, problems).Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ContentProblem($"{rules.Folder}/{slug}", 0, $"This can't be read: {e.Message}", "Look at the files and their rights."));
            return null;
        }
    }

    WrittenModule? Read()
    {
        if (!Address.IsValid(slug))
        {
            problems.Add(new ContentProblem($"{rules.Folder}/{slug}", 0, "The folder's name can't be an address.", "Use lower-case letters, digits and hyphens."));
        }
        var settings = Text("module.yml") is { } yaml ? ModuleSettingsReader.Read(yaml, rules, Source("module.yml", Language.Dutch)) : null;
        var before = problems.Count;
        var dutch = Lesson("nl.md", Language.Dutch);
        var isWhole = problems.Count == before;
        var drawings = Drawings();
        var guide = rules.HasCases && Text(GuideReader.File) is { } guideYaml
            ? GuideReader.Read(guideYaml, Source(GuideReader.File, Language.Dutch))
            : null;
        if (settings is null || dutch is null)
        {
            return null;
        }
        // What could not be read is missing in what was: comparing it would only hide the mistake among its consequences.
        if (isWhole)
        {
            LessonShape.Check(dutch, rules, settings.After is not null, Source("nl.md", Language.Dutch));
        }
        foreach (var (name, line) in dutch.Steps.SelectMany(step => step.Blocks).SelectMany(block => block.Drawings))
        {
            Demand(name, "nl.md", line, drawings);
        }
        foreach (var question in dutch.Steps.SelectMany(step => step.Blocks).OfType<WrittenQuestion>())
        {
            DemandSpots(question, drawings);
        }
        Demand(settings.Drawing, "module.yml", 0, drawings);
        DemandRecall(settings, dutch);
        return new WrittenModule(slug, folder, rules, settings, dutch, Translations(settings, dutch, isWhole), drawings, guide);
    }

    void DemandRecall(ModuleSettings settings, WrittenLesson dutch)
    {
        if (settings.Recall.Count is not 0 and not RecallState.Most)
        {
            problems.Add(new ContentProblem(
                folder + "module.yml",
                settings.Recall[0].Line,
                $"{settings.Recall.Count} tasks come back.",
                $"Name {RecallState.Most} steps under recall; the same one may stand there twice."));
        }
        foreach (var again in settings.Recall.Where(
            again => !dutch.Steps.Any(step => step.Id == again.Value && step.Blocks.OfType<WrittenPractice>().Any())))
        {
            problems.Add(new ContentProblem(
                folder + "module.yml", again.Line, $"The step '{again.Value}' has no task that can come back.", "Name a step with a practice task."));
        }
    }

    List<WrittenLesson> Translations(ModuleSettings settings, WrittenLesson dutch, bool isWhole)
    {
        var translations = new List<WrittenLesson>();
        foreach (var language in settings.Languages.Select(translation => translation.Language))
        {
            var name = $"{language.Code}.md";
            // A missing file is the check's affair: the page is complete in Dutch.
            var before = problems.Count;
            if (File.Exists(Path.Combine(path, name)) && Lesson(name, language) is { } lesson)
            {
                if (isWhole && problems.Count == before)
                {
                    Mirror.Check(dutch, lesson, Source(name, language));
                }
                translations.Add(lesson);
            }
        }
        return translations;
    }

    WrittenLesson? Lesson(string name, Language language) => Text(name) is { } text ? LessonReader.Read(text, Source(name, language)) : null;

    Dictionary<string, Drawing> Drawings()
    {
        var drawings = new Dictionary<string, Drawing>();
        var images = Path.Combine(path, "images");
        foreach (var file in Directory.Exists(images) ? Directory.GetFiles(images, "*.svg") : [])
        {
            var name = Path.GetFileName(file);
            if (DrawingReader.Read(rules, slug, name, File.ReadAllBytes(file), Source($"images/{name}", Language.Dutch)) is { } drawing)
            {
                drawings.Add(name, drawing);
            }
        }
        return drawings;
    }

    void Demand(string drawing, string name, int line, Dictionary<string, Drawing> drawings)
    {
        if (!drawings.ContainsKey(drawing) && !File.Exists(Path.Combine(path, "images", drawing)))
        {
            Source(name, Language.Dutch).Complain(line, $"There is no drawing images/{drawing}.", "Add the file, or correct its name here.");
        }
    }

    // Each answer but "I don't know" has its place in the drawing, large enough for a finger.
    void DemandSpots(WrittenQuestion question, Dictionary<string, Drawing> drawings)
    {
        if (question.Picture is not { } picture || !drawings.TryGetValue(picture.Name, out var drawing))
        {
            return;
        }
        foreach (var (i, option) in question.Options.Index().Where(option => option.Item.Mark != OptionMark.DontKnow))
        {
            var id = WrittenQuestion.SpotOf(i);
            if (!drawing.Spots.TryGetValue(id, out var spot) || spot.Width < SmallestSpot || spot.Height < SmallestSpot)
            {
                Source("nl.md", Language.Dutch).Complain(
                    option.Text.Line,
                    $"The drawing {picture.Name} has no place '{id}' for this answer, or too small a one.",
                    $"Draw <rect id=\"{id}\" x y width height stroke=\"none\"/>, at least {SmallestSpot} by {SmallestSpot}.");
            }
        }
    }

    string? Text(string name)
    {
        var file = Path.Combine(path, name);
        if (File.Exists(file))
        {
            return File.ReadAllText(file);
        }
        Source(name, Language.Dutch).Complain(0, "The file is missing.", $"Every lesson has {(rules.HasCases ? $"module.yml, nl.md and {GuideReader.File}" : "module.yml and nl.md")}.");
        return null;
    }

    Source Source(string name, Language language) => new(folder + name, language, problems, facts) { Rules = rules };
}
