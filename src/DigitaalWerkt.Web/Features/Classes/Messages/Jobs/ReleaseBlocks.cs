using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Jobs;

/// <summary>Lets the seats go that an organisation held and gave no name in time.</summary>
public sealed class ReleaseBlocks(AppDbContext context, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReleaseBlocks> log) : IJob
{
    public string Name => "release-blocks";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await context.SeatBlocks.Where(b => b.ReleasedAt == null && b.ReleaseAt <= now).Select(b => b.Id).ToListAsync(cancellationToken);
        return await scopes.ForEachAloneAsync<HoldSeats>(due, (hold, id) => hold.ReleaseAsync(id, cancellationToken), log);
    }
}
