using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>
/// Removes every night the bytes of files that no feature names any more: of people who were forgotten, of reports that are done, and of
/// acts that were cut off.
/// </summary>
public sealed partial class RemoveUnusedFiles(
    IEnumerable<IFileUse> uses, IFileStore store, TimeProvider clock, ILogger<RemoveUnusedFiles> log) : IJob, IRetention
{
    public const string JobName = "remove-unused-files";

    static readonly TimeOnly AtNight = new(4, 0);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var unused = await DueAsync(cancellationToken);
        await store.RemoveAsync(unused, cancellationToken);
        if (unused.Count > 0)
        {
            Removed(log, unused.Count);
        }
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [new(KeptFor.UnusedFiles, (await DueAsync(cancellationToken)).Count, null)];

    async Task<HashSet<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        // A folder has a file a moment before the row that names it, hence the term.
        var kept = await store.ListAsync(KeptFor.UnusedFiles.Term.Before(clock.GetUtcNow()), cancellationToken);
        var unused = kept.ToHashSet();
        foreach (var use in uses)
        {
            unused.ExceptWith(await use.NamedAsync(kept, cancellationToken));
        }
        return unused;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Count} files that nothing names")]
    static partial void Removed(ILogger log, int count);
}
