using System.Collections.Concurrent;
using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// What is on the practice phone before anybody touches it. It lives in memory; edited files take the place of the old ones
/// as soon as nothing in them is broken, and until then the last good ones stay.
/// </summary>
public sealed partial class PracticeLibrary : IContentLibrary
{
    readonly ContentFolder folder;
    readonly ILogger<PracticeLibrary> logger;
    readonly Lock reading = new();
    volatile PracticeShelf shelf;

    /// <exception cref="StartupProblemException">A file is broken, and there is no good version of it yet.</exception>
    public PracticeLibrary(ContentFolder folder, ILogger<PracticeLibrary> logger)
    {
        this.folder = folder;
        this.logger = logger;
        shelf = PracticeShelf.Read(folder);
        if (shelf.Problems.Count > 0)
        {
            throw new StartupProblemException(
                $"The practice phone can't be served:\n{string.Join('\n', shelf.Problems.Select(problem => $"  {problem}"))}",
                $"Mend the files in {folder.Root}. The command 'content check' shows everything that is wrong with them.");
        }
    }

    PracticeLibrary(ContentFolder folder, PracticeShelf shelf)
    {
        this.folder = folder;
        this.shelf = shelf;
        logger = Microsoft.Extensions.Logging.Abstractions.NullLogger<PracticeLibrary>.Instance;
    }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeMail> Mails => shelf.Mails;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeFile> Files => shelf.Files;

    /// <summary>The apps that are data, by id.</summary>
    public IReadOnlyDictionary<string, App> Apps => shelf.Apps.Apps;

    /// <summary>Null on a phone without apps.</summary>
    public Persona? Persona => shelf.Apps.Persona;

    /// <summary>Roads that were searched in the apps of this moment.</summary>
    internal ConcurrentDictionary<string, Road?> Roads => shelf.Apps.Roads;

    /// <param name="key">The id of an app, a point, and the id of its fact.</param>
    public Fact? FactOf(string key) =>
        key.Split('.') is [var app, var fact] ? Apps.GetValueOrDefault(app)?.Facts.GetValueOrDefault(fact) : null;

    public AppTable? TableOf(App app, string table) =>
        table == AppTables.Files ? AppTables.Of(Files.Values) : app.Tables.GetValueOrDefault(table);

    /// <summary>The files on the phone, by name.</summary>
    /// <param name="ids">Those alone; null: all.</param>
    public IEnumerable<PracticeFile> FilesFor(ImmutableArray<string>? ids) => Files.Values
        .Where(file => ids?.Contains(file.Id) != false)
        .OrderBy(file => file.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The received e-mails that a visitor sees, newest first.</summary>
    /// <param name="task">A task shows the e-mails of its lesson; free play the ones of every lesson that was taken.</param>
    public IEnumerable<PracticeMail> MailsFor(PhoneState state, PracticeTask? task) => Mails.Values
        .Where(mail => mail.Always || state.Delivered.Contains(mail.Id)
            || (task is null ? state.Arrived.Contains(mail.Id) : task.Mails.Contains(mail.Id) || (task.Goal as MailGoal)?.Mail == mail.Id))
        .OrderBy(mail => mail.DaysAgo).ThenByDescending(mail => mail.At);

    /// <summary>The e-mails of a task with a file that is on its phone.</summary>
    internal IEnumerable<PracticeMail> MailsWithFiles(AppGoal goal) => Mails.Values
        .Where(mail => (mail.Always || goal.Mails.Contains(mail.Id)) && mail.File is { } file && goal.Files.Contains(file))
        .OrderBy(mail => mail.Id, StringComparer.Ordinal);

    /// <summary>The practice content for a check; null when something in it is broken, which another check tells.</summary>
    internal static PracticeLibrary? Read(ContentFolder folder) =>
        PracticeShelf.Read(folder) is { Problems.Count: 0 } shelf ? new PracticeLibrary(folder, shelf) : null;

    public void Refresh()
    {
        lock (reading)
        {
            var read = PracticeShelf.Read(folder);
            foreach (var problem in read.Problems)
            {
                LogBroken(problem.File, problem.Line, problem.Message, problem.Remedy);
            }
            if (read.Problems.Count == 0)
            {
                shelf = read;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The practice phone is broken; the last good one stays. {File}({Line}): {Problem} {Remedy}")]
    partial void LogBroken(string file, int line, string problem, string remedy);
}
