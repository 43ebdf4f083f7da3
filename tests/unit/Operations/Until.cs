namespace DigitaalWerkt.Tests.Operations;

/// <summary>Waits for something to become true, no longer than it takes, and not for ever.</summary>
public static class Until
{
    public static async Task TrueAsync(TimeSpan patience, Func<Task<bool>> condition)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(patience);
        while (!await condition())
        {
            await Task.Delay(25, over.Token);
        }
    }
}
