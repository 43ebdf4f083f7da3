namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// At SIGTERM: first say "not ready" for as long as a proxy needs to notice (<c>Site:DrainSeconds</c>), then take no new
/// connections, then let what runs come to its end.
/// </summary>
public sealed class GracefulStop(Health health, IConfiguration configuration, TimeProvider time) : IHostedLifecycleService
{
    /// <summary>How long a request that runs may take after that, before it is cut off.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <inheritdoc />
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        health.Stop();
        var drain = TimeSpan.FromSeconds(configuration.GetValue("Site:DrainSeconds", 0));
        await Task.Delay(drain, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
