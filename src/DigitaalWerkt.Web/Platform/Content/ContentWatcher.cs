namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>Has the libraries read the content folder anew when files in it have changed and then been quiet for a moment.</summary>
public sealed partial class ContentWatcher(
    ContentFolder folder, IEnumerable<IContentLibrary> libraries, TimeProvider time, ILogger<ContentWatcher> logger)
    : IHostedService, IDisposable
{
    // An editor saves in several steps, and a copy of a folder comes file by file.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    FileSystemWatcher? watcher;
    ITimer? timer;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        timer = time.CreateTimer(_ => Refresh(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            watcher = new FileSystemWatcher(folder.Root) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Wait();
            watcher.Created += (_, _) => Wait();
            watcher.Deleted += (_, _) => Wait();
            watcher.Renamed += (_, _) => Wait();
            watcher.Error += (_, _) => Wait();
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException e)
        {
            // Linux has few watches for all programs together. The site serves what it has read.
            LogBlind(e.Message);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        watcher?.Dispose();
        timer?.Dispose();
    }

    void Wait() => timer?.Change(Quiet, Timeout.InfiniteTimeSpan);

    void Refresh()
    {
        foreach (var library in libraries)
        {
            try
            {
                library.Refresh();
            }
            catch (Exception e)
            {
                // On a timer thread an exception would end the program, and what is in memory is still good.
                LogFailed(e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes of the content can't be seen until the next start: {Reason}")]
    partial void LogBlind(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading the content again failed; it stays as it is.")]
    partial void LogFailed(Exception exception);
}
