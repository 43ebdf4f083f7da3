using DigitaalWerkt.Tests.Learning.Content;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Platform.Content;

public sealed class ContentWatcherTests : IDisposable
{
    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_changed_file_has_the_lessons_read_again()
    {
        var library = content.Library();
        var clock = new TimerProbe();
        using var watcher = new ContentWatcher(content.Folder, [library], clock, NullLogger<ContentWatcher>.Instance);
        await watcher.StartAsync(TestContext.Current.CancellationToken);

        content.Change(TestContent.Dutch, "title: Een e-mail openen", "title: Een e-mail lezen");
        await clock.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        clock.Fire!();

        library.Find("les")!.Title.Dutch.ShouldBe("Een e-mail lezen");
    }

    /// <summary>A clock whose only timer goes off when the test says so.</summary>
    sealed class TimerProbe : TimeProvider
    {
        public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Action? Fire { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Fire = () => callback(state);
            return new Timer(Waiting);
        }

        sealed class Timer(TaskCompletionSource waiting) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                waiting.TrySetResult();
                return true;
            }

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
