using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>Removes every night the bytes of files that no question names any more: of people who were forgotten, and of acts that were cut off.</summary>
public sealed partial class RemoveUnusedFiles(AppDbContext context, IFileStore store, TimeProvider clock, ILogger<RemoveUnusedFiles> log) : IJob
{
    public const string JobName = "remove-unused-files";

    static readonly TimeOnly AtNight = new(4, 0);

    // A folder has a file a moment before the row that names it.
    static readonly TimeSpan Age = TimeSpan.FromHours(1);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var kept = await store.ListAsync(clock.GetUtcNow() - Age, cancellationToken);
        var named = await context.TicketFiles.Where(f => kept.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancellationToken);
        Guid[] unused = [.. kept.Except(named)];
        await store.RemoveAsync(unused, cancellationToken);
        if (unused.Length > 0)
        {
            Removed(log, unused.Length);
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Count} files that no question names")]
    static partial void Removed(ILogger log, int count);
}
