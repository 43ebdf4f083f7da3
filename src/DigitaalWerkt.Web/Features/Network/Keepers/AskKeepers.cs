using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>Asks coordinators once a month whether what they keep, and what was checked long ago, is still so.</summary>
public sealed class AskKeepers(FindKeepersOfOld find, Outbox<AppDbContext> outbox, TimeProvider clock) : IJob
{
    public string Name => "ask-keepers";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddHours(12);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var keepers = await find.RunAsync(cancellationToken);
        if (keepers.Count > 0)
        {
            var (now, today) = (clock.GetUtcNow(), clock.Today());
            // The month is a part of its key: asked again in the same month, nothing leaves.
            var month = new DateTimeOffset(today.Year, today.Month, 1, 0, 0, 0, TimeSpan.Zero);
            await outbox.AddAsync(
                [.. keepers.Select(one => new OutboxMessage(PagesToCheck.Kind, one.Keeper.OrganisationId, Channel.Email, now, month, now, readerId: one.Keeper.Id))],
                cancellationToken);
        }
        return null;
    }
}
