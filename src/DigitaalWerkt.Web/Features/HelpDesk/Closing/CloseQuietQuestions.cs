using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.HelpDesk.Closing;

/// <summary>Ends every question that ends by itself, after a reminder when we wait for its person.</summary>
public sealed class CloseQuietQuestions(CloseQuietQuestion close, IServiceScopeFactory scopes, ILogger<CloseQuietQuestions> log) : IJob
{
    /// <summary>As many as are done in a few seconds; the others come the next time.</summary>
    const int Most = 200;

    public string Name => "close-quiet-questions";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(30);

    public async Task<string?> RunAsync(CancellationToken cancellationToken) => await scopes.ForEachAloneAsync<CloseQuietQuestion>(
        await close.FindAsync(Most, cancellationToken), (one, id) => one.RunAsync(id, cancellationToken), log);
}
