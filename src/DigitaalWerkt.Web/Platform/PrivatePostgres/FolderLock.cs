namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>
/// Locks on files, which the operating system lets go when a process dies, however it dies. The files themselves stay.
/// </summary>
static class FolderLock
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until nobody else holds the file.</summary>
    /// <exception cref="StartupProblemException">Somebody held it for three minutes, or the file belongs to another user.</exception>
    public static async Task<IDisposable> WaitAsync(string file, CancellationToken cancellation)
    {
        var deadline = TimeProvider.System.GetTimestamp();

        while (true)
        {
            if (TryAlone(file) is { } held)
            {
                return held;
            }

            if (TimeProvider.System.GetElapsedTime(deadline) > Patience)
            {
                throw new StartupProblemException(
                    $"Another process has been starting or stopping the database for minutes: it holds '{file}'.",
                    "Stop the other copies of the application and start again.");
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    /// <summary>Holds the file together with others.</summary>
    public static IDisposable Together(string file) => Open(file, FileAccess.Read, FileShare.Read);

    /// <summary>Holds the file if nobody else does, together or alone; otherwise null.</summary>
    public static IDisposable? TryAlone(string file)
    {
        try
        {
            return Open(file, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error.GetType() == typeof(IOException))
        {
            return null;
        }
    }

    static FileStream Open(string file, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, access, share);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new StartupProblemException(
                $"The database folder '{Path.GetDirectoryName(file)}' belongs to another user.",
                "Start the application as the user who started it before, give the folder to yourself (chown -R), " +
                "or configure another data folder.",
                error);
        }
    }
}
