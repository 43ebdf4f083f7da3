namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Says at start that no e-mail leaves: with that nobody hears of what is done to accounts but on a page.</summary>
public sealed partial class NoMailWarning(ILogger<NoMailWarning> log) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        NoMail(log);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "No e-mail leaves: set Mail__Host. Until then what is done to accounts is told on the start page of staff and in their log")]
    static partial void NoMail(ILogger log);
}
