using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.Site;

/// <summary>
/// The real time, until a test moves it on: for a site whose database or pages are shared with something that has a clock of its
/// own, such as another process or a browser.
/// </summary>
public sealed class RunningClock() : FakeTimeProvider(System.GetUtcNow())
{
    readonly long began = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + System.GetElapsedTime(began);

    public override long GetTimestamp() => System.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime, period);
}
