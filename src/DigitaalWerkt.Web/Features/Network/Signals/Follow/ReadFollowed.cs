using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>What a coordinator follows: what nobody knows the next step of comes first, then by the day of that step.</summary>
public sealed class ReadFollowed(AppDbContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<FollowRow>> RunAsync(ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var rows = await context.Signals.AsNoTracking().FollowedBy(coordinator)
            .Select(s => new FollowRow(
                s, context.Organisations.Where(o => o.Id == s.OwnerId).Select(o => o.Name).SingleOrDefault(),
                context.SignalSupports.Count(p => p.SignalId == s.Id)))
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.Signal.IsLeft(today)).ThenBy(row => row.Signal.NextOn ?? DateOnly.MaxValue).ThenByDescending(row => row.Signal.Number)];
    }
}
