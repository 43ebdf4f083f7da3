using System.Collections.Frozen;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.Search;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>
/// The lessons that the site serves. They live in memory; an edited lesson takes the place of the old one as soon as
/// nothing in it is broken, and until then the last good version stays.
/// </summary>
public sealed partial class ModuleLibrary : IContentLibrary
{
    readonly ContentFolder folder;
    readonly ILogger<ModuleLibrary> logger;
    readonly Lock reading = new();
    volatile Shelf shelf;

    /// <exception cref="StartupProblemException">A lesson is broken, and there is no good version of it yet.</exception>
    public ModuleLibrary(ContentFolder folder, ILogger<ModuleLibrary> logger)
    {
        this.folder = folder;
        this.logger = logger;
        var problems = new List<ContentProblem>();
        shelf = Read(Shelf.Empty, problems);
        if (problems.Count > 0)
        {
            throw new StartupProblemException(
                $"The lessons can't be served:\n{string.Join('\n', problems.Select(problem => $"  {problem}"))}",
                $"Mend the files in {folder.Root}. The command 'content check' shows everything that is wrong with them.");
        }
    }

    /// <summary>Those for job seekers, in the order of their list.</summary>
    public IReadOnlyList<Module> Modules => shelf.Of(Audience.JobSeekers);

    /// <summary>Those for counsellors, in the order of their list.</summary>
    public IReadOnlyList<Module> ForCounsellors => shelf.Of(Audience.Counsellors);

    /// <summary>All of them.</summary>
    public IEnumerable<Module> All => Modules.Concat(ForCounsellors);

    /// <summary>The facts that lessons name, by key.</summary>
    public IReadOnlyDictionary<string, StatedFact> Facts => shelf.Facts;

    /// <summary>The words of the lessons for job seekers that can be tapped.</summary>
    public WordList Words => shelf.WordList;

    /// <summary>A lesson for job seekers.</summary>
    /// <param name="slug">As it stands in an address; anything.</param>
    public Module? Find(string? slug) => Find(Audience.JobSeekers, slug);

    /// <summary>The next lesson for the same audience; null after the last one.</summary>
    public Module? After(Module module) => shelf.Of(module.Audience).SkipWhile(other => other != module).Skip(1).FirstOrDefault();

    /// <param name="slug">As it stands in an address; anything.</param>
    public Module? Find(Audience audience, string? slug) => slug is null ? null : shelf.BySlug.GetValueOrDefault((audience, slug));

    /// <summary>The lessons for job seekers that fit what somebody looks for, best first.</summary>
    /// <param name="typed">Anything.</param>
    public IReadOnlyList<Module> Search(string typed) => shelf.Index.Find(typed);

    /// <summary>The lessons for job seekers that fit a whole question, best first. Words that no lesson has say nothing here.</summary>
    /// <param name="said">Anything.</param>
    public IReadOnlyList<Module> Fitting(string said) => shelf.Index.Fitting(said);

    /// <summary>A drawing of a lesson; both names as they stand in an address.</summary>
    public Drawing? FindDrawing(Audience audience, string? slug, string? name) =>
        Find(audience, slug)?.Drawings.FirstOrDefault(drawing => drawing.Name == name);

    /// <summary>Reads the folder anew, now; the requests that come after it see what is good in it.</summary>
    public void Refresh()
    {
        lock (reading)
        {
            var problems = new List<ContentProblem>();
            shelf = Read(shelf, problems);
            foreach (var problem in problems)
            {
                LogBroken(problem.File, problem.Line, problem.Message, problem.Remedy);
            }
            LogRead(shelf.BySlug.Count);
        }
    }

    Shelf Read(Shelf before, List<ContentProblem> problems) => new(
        LessonRules.All.SelectMany(rules => Slugs(rules, before).Select(slug => ReadModule(rules, slug, before, problems))).OfType<Module>(),
        FactBook.Read(folder, new List<ContentProblem>()),
        SearchWords.Read(folder, problems) ?? before.Words,
        ButtonMeanings.Read(folder, problems));

    // A folder that can't be listed is not a folder from which all lessons were taken away.
    IEnumerable<string> Slugs(LessonRules rules, Shelf before)
    {
        try
        {
            return ModuleReader.SlugsIn(folder, rules).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(e.Message);
            return before.Of(rules.Audience).Select(module => module.Slug);
        }
    }

    Module? ReadModule(LessonRules rules, string slug, Shelf before, List<ContentProblem> problems)
    {
        var found = new List<ContentProblem>();
        var written = ModuleReader.Read(folder, rules, slug, found);
        problems.AddRange(found);
        return written is not null && found.Count == 0 ? ModuleBuilder.Build(written) : before.BySlug.GetValueOrDefault((rules.Audience, slug));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A lesson is broken; the last good version stays. {File}({Line}): {Problem} {Remedy}")]
    partial void LogBroken(string file, int line, string problem, string remedy);

    [LoggerMessage(Level = LogLevel.Information, Message = "The lessons were read again: {Count} can be served.")]
    partial void LogRead(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The folder with the lessons can't be listed; the lessons stay as they are. {Reason}")]
    partial void LogUnreadable(string reason);

    sealed class Shelf(
        IEnumerable<Module> modules, IReadOnlyDictionary<string, StatedFact> facts, SearchWords words, IReadOnlyDictionary<string, Localised<string>> buttons)
    {
        public static readonly Shelf Empty =
            new([], new Dictionary<string, StatedFact>(), SearchWords.None, new Dictionary<string, Localised<string>>());

        readonly FrozenDictionary<Audience, Module[]> byAudience = modules
            .GroupBy(module => module.Audience)
            .ToFrozenDictionary(same => same.Key, same => same.OrderBy(module => module.Order).ThenBy(module => module.Slug, StringComparer.Ordinal).ToArray());

        public SearchWords Words => words;

        public WordList WordList => field ??= new WordList(Of(Audience.JobSeekers), buttons);

        public LessonIndex Index => field ??= new LessonIndex(Of(Audience.JobSeekers), words);

        public IReadOnlyDictionary<string, StatedFact> Facts => facts;

        public FrozenDictionary<(Audience, string), Module> BySlug =>
            field ??= byAudience.Values.SelectMany(same => same).ToFrozenDictionary(module => (module.Audience, module.Slug));

        public IReadOnlyList<Module> Of(Audience audience) => byAudience.GetValueOrDefault(audience, []);
    }
}
