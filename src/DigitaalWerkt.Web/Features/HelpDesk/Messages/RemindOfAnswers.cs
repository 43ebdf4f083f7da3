using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>Reminds of every question on which an answer has to come.</summary>
public sealed class RemindOfAnswers(RemindOfAnswer remind, IServiceScopeFactory scopes, ILogger<RemindOfAnswers> log) : IJob
{
    /// <summary>As many as are told in a few seconds; the others come the next time.</summary>
    const int Most = 200;

    public string Name => "remind-of-answers";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(10);

    public async Task<string?> RunAsync(CancellationToken cancellationToken) => await scopes.ForEachAloneAsync<RemindOfAnswer>(
        await remind.FindAsync(Most, cancellationToken), (one, id) => one.RunAsync(id, cancellationToken), log);
}
