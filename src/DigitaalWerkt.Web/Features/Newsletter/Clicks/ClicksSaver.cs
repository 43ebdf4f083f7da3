using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Features.Newsletter.Clicks;

/// <summary>Saves now and then what this instance counted, and once more when it stops.</summary>
public sealed partial class ClicksSaver(IServiceScopeFactory scopes, IHostApplicationLifetime site, ILogger<ClicksSaver> log)
    : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await SaveAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await site.ListensAsync(stoppingToken))
        {
            return;
        }
        using var clock = new PeriodicTimer(Every);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            await SaveAsync(stoppingToken);
        }
    }

    async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SaveClicks>().RunAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The database is away, most often. Some clicks are lost, and nothing else.
            NotSaved(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Clicks from the newsletter could not be counted")]
    static partial void NotSaved(ILogger log, Exception problem);
}
