namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>For what runs beside the pages.</summary>
public static class SiteStart
{
    /// <summary>
    /// Waits until the site listens. A site whose port is taken ends again at once, and must not have begun with anything.
    /// </summary>
    /// <returns>False when the site stops before it ever listened.</returns>
    public static async Task<bool> ListensAsync(this IHostApplicationLifetime site, CancellationToken stoppingToken)
    {
        var listens = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var starts = site.ApplicationStarted.Register(() => listens.TrySetResult(true));
        await using var stops = stoppingToken.Register(() => listens.TrySetResult(false));
        return await listens.Task;
    }
}
