namespace DigitaalWerkt.Tests.Operations;

/// <summary>Waits for something to become true, no longer than it takes, and not for ever.</summary>
public static class Until
{
    /// <summary>Far longer than anything takes on a busy machine: a test that passes never waits this long.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(Patience);
        while (!await condition())
        {
            await Task.Delay(25, over.Token);
        }
    }
}
