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

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeMail> Mails => shelf.Mails;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeFile> Files => shelf.Files;

    /// <summary>The received e-mails that a visitor sees, newest first.</summary>
    /// <param name="task">A task shows the e-mails of its lesson; free play the ones of every lesson that was taken.</param>
    public IEnumerable<PracticeMail> MailsFor(PhoneState state, PracticeTask? task) => Mails.Values
        .Where(mail => mail.Always || (task is null ? state.Arrived.Contains(mail.Id) : task.Mails.Contains(mail.Id) || task.Goal.Mail == mail.Id))
        .OrderBy(mail => mail.DaysAgo).ThenByDescending(mail => mail.At);

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
