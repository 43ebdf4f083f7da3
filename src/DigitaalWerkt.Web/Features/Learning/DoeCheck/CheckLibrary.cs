using DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>
/// The check that the site serves, in memory. An edited one takes the place of the old one as soon as nothing in it is broken. A content
/// folder without one is a site without one.
/// </summary>
public sealed partial class CheckLibrary : IContentLibrary
{
    readonly ContentFolder folder;
    readonly ILogger<CheckLibrary> logger;
    volatile CheckBook book;

    /// <exception cref="StartupProblemException">It is broken, and there is no good version of it yet.</exception>
    public CheckLibrary(ContentFolder folder, ILogger<CheckLibrary> logger)
    {
        (this.folder, this.logger) = (folder, logger);
        var problems = new List<ContentProblem>();
        book = CheckReader.Read(folder, problems)?.Build() ?? CheckBook.Empty;
        if (problems.Count > 0)
        {
            throw new StartupProblemException(
                $"The doe-check can't be served:\n{string.Join('\n', problems.Select(problem => $"  {problem}"))}",
                $"Mend the files in {folder.Root}. The command 'content check' shows everything that is wrong with them.");
        }
    }

    public CheckBook Book => book;

    public void Refresh()
    {
        var problems = new List<ContentProblem>();
        var read = CheckReader.Read(folder, problems);
        foreach (var problem in problems)
        {
            LogBroken(problem.File, problem.Line, problem.Message, problem.Remedy);
        }
        if (problems.Count == 0)
        {
            book = read?.Build() ?? CheckBook.Empty;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The doe-check is broken; the last good version stays. {File}({Line}): {Problem} {Remedy}")]
    partial void LogBroken(string file, int line, string problem, string remedy);
}
