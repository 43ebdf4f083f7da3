using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Tests.Platform.Jobs;

/// <summary>A job that is due every minute and does what a test says.</summary>
public sealed class PlayedJob(string name) : IJob
{
    int runs;

    public string Name => name;

    public int Runs => runs;

    public Func<CancellationToken, Task<string?>> Act { get; set; } = _ => Task.FromResult<string?>(null);

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref runs);
        return Act(cancellationToken);
    }
}
