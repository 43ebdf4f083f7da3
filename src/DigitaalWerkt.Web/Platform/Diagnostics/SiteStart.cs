namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>For what runs beside the pages.</summary>
public static class SiteStart
{
    /// <summary>
    /// Waits until the site listens. A site whose port is taken ends again at once, and must not have begun with anything.
    /// </summary>
    /// <exception cref="OperationCanceledException">The site stops before.</exception>
    public static async Task ListensAsync(this IHostApplicationLifetime site, CancellationToken stoppingToken)
    {
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = site.ApplicationStarted.Register(listens.SetResult);
        await listens.Task.WaitAsync(stoppingToken);
    }
}
