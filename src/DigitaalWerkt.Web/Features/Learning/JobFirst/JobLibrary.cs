using DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>
/// What vacancies ask, in memory. Edited files take the place of the old ones as soon as nothing in them is broken. A content folder
/// without them is a site without these pages.
/// </summary>
public sealed partial class JobLibrary : IContentLibrary
{
    readonly ContentFolder folder;
    readonly ILogger<JobLibrary> logger;
    volatile JobBook book;

    /// <exception cref="StartupProblemException">The files are broken, and there is no good version of them yet.</exception>
    public JobLibrary(ContentFolder folder, ILogger<JobLibrary> logger)
    {
        (this.folder, this.logger) = (folder, logger);
        var problems = new List<ContentProblem>();
        book = JobReader.Read(folder, problems)?.Build() ?? JobBook.Empty;
        if (problems.Count > 0)
        {
            throw new StartupProblemException(
                $"The lessons for a vacancy can't be served:\n{string.Join('\n', problems.Select(problem => $"  {problem}"))}",
                $"Mend the files in {folder.Root}. The command 'content check' shows everything that is wrong with them.");
        }
    }

    public JobBook Book => book;

    public void Refresh()
    {
        var problems = new List<ContentProblem>();
        var read = JobReader.Read(folder, problems);
        foreach (var problem in problems)
        {
            LogBroken(problem.File, problem.Line, problem.Message, problem.Remedy);
        }
        if (problems.Count == 0)
        {
            book = read?.Build() ?? JobBook.Empty;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "What vacancies ask can't be read; the last good version stays. {File}({Line}): {Problem} {Remedy}")]
    partial void LogBroken(string file, int line, string problem, string remedy);
}
