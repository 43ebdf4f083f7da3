namespace DigitaalWerkt.Tests.Site;

/// <summary>The real time, until a test moves it on.</summary>
public sealed class FakeClock : TimeProvider
{
    TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public void Advance(TimeSpan time) => ahead += time;
}
