using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// Removes every night the people about whom nothing is kept: a refusal writes nobody any more, but once it did, and no card leads to them
/// when somebody asks to be erased.
/// </summary>
public sealed partial class RemoveUnusedPeople(
    PersonTransaction transaction, TimeProvider clock, ILogger<RemoveUnusedPeople> log) : IJob, IRetention
{
    public const string JobName = "remove-unused-people";

    static readonly TimeOnly AtNight = new(3, 45);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var removed = await transaction.RemoveUnusedAsync(Before(), cancellationToken);
        if (removed > 0)
        {
            Removed(log, removed);
        }
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken)
    {
        var unused = await transaction.WhenUnusedWroteAsync(Before(), cancellationToken);
        return [new(KeptFor.UnusedPeople, unused.Count, unused is [var oldest, ..] ? BrusselsTime.DayOf(oldest) : null)];
    }

    /// <summary>A feature may write somebody first and what they asked a moment later, hence the term.</summary>
    DateTimeOffset Before() => KeptFor.UnusedPeople.Term.Before(clock.GetUtcNow());

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Count} people about whom nothing was kept")]
    static partial void Removed(ILogger log, int count);
}
