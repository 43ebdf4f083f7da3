using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>Whoever reads at an address says that they want the newsletter.</summary>
public sealed class ConfirmModel(
    AppDbContext context, SubscriptionCodes codes, LockedTransaction<AppDbContext> transaction, TimeProvider clock) : LinkPageModel
{
    protected override async Task<bool> IsKnownAsync(string token, CancellationToken cancellationToken) =>
        codes.ReadConfirm(token) is { } id && await context.NewsSubscriptions.AnyAsync(s => s.Id == id, cancellationToken);

    protected override async Task<bool> ActAsync(string token, CancellationToken cancellationToken) =>
        codes.ReadConfirm(token) is { } id && await transaction.RunAsync(
            async () =>
            {
                var subscription = await context.NewsSubscriptions.SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
                subscription?.Confirm(clock.GetUtcNow());
                return subscription is not null;
            },
            cancellationToken);
}
