using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>
/// Five wrong passwords or codes, then a pause of fifteen minutes. A try is counted before the answer is looked at, so that
/// a hundred sent at once are still five.
/// </summary>
public sealed class SignInTries(AppDbContext context, TimeProvider clock)
{
    public const int Allowed = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <returns>False: this person must wait first.</returns>
    public async Task<bool> TakeAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? until = now + Pause;
        var taken = await context.StaffMembers
            .Where(member => member.Id == memberId && (member.LockoutEnd == null || member.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                change => change
                    .SetProperty(m => m.AccessFailedCount, m => m.LockoutEnd == null ? m.AccessFailedCount + 1 : 1)
                    .SetProperty(m => m.LockoutEnd, m => m.LockoutEnd == null && m.AccessFailedCount + 1 >= Allowed ? until : null),
                cancellationToken);
        return taken == 1;
    }

    /// <summary>The answer was right, so the try doesn't count. A right password doesn't forgive the wrong codes after it.</summary>
    public Task GiveBackAsync(Guid memberId, CancellationToken cancellationToken) =>
        context.StaffMembers.Where(member => member.Id == memberId && member.AccessFailedCount > 0).ExecuteUpdateAsync(
            change => change
                .SetProperty(m => m.AccessFailedCount, m => m.AccessFailedCount - 1)
                .SetProperty(m => m.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);

    /// <summary>Signed in with both factors: a clean slate.</summary>
    public Task ForgetAsync(Guid memberId, CancellationToken cancellationToken) =>
        context.StaffMembers.Where(member => member.Id == memberId).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.AccessFailedCount, 0).SetProperty(m => m.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);
}
