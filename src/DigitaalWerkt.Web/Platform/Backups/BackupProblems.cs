namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>How a command tells what went wrong: in two lines, as at the start of the program.</summary>
static class BackupProblems
{
    /// <exception cref="StartupProblemException">It didn't go well.</exception>
    public static async Task<int> SayAsync(Func<Task> act)
    {
        try
        {
            await act();
            return 0;
        }
        catch (BackupProblemException e)
        {
            throw new StartupProblemException(e.Message, e.Remedy, e);
        }
    }
}
