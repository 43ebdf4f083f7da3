using System.Diagnostics;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Waits for something to become true, no longer than it takes, and not for ever.</summary>
public static class Until
{
    public static async Task TrueAsync(TimeSpan patience, Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            watch.Elapsed.ShouldBeLessThan(patience, "It did not become true in time.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }
}
