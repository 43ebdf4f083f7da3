using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(AppDbContext context, IEnumerable<ProfileLink> links, TimeProvider clock) : PageModel
{
    public StaffMember Member { get; private set; } = null!;
    public int RecoveryCodes { get; private set; }
    public int Passkeys { get; private set; }
    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    /// <summary>What they decide about themselves elsewhere.</summary>
    public IEnumerable<ProfileLink> Links => links;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (id, thisSession) = (User.StaffMemberId, User.SessionId);
        var now = clock.GetUtcNow();
        var idleSince = now - StaffSession.Idle;
        Member = await context.StaffMembers.AsNoTracking().Include(member => member.Organisation)
            .SingleAsync(member => member.Id == id, cancellationToken);
        RecoveryCodes = await context.RecoveryCodes.CountAsync(code => code.StaffMemberId == id, cancellationToken);
        Passkeys = await context.StaffPasskeys.CountAsync(passkey => passkey.UserId == id, cancellationToken);
        Sessions = await context.StaffSessions
            .Where(session => session.StaffMemberId == id && session.Stamp == Member.SecurityStamp)
            .Where(session => session.ExpiresAt > now && session.LastSeenAt > idleSince)
            .OrderByDescending(session => session.LastSeenAt)
            .Select(session => new SessionRow(session.CreatedAt, session.LastSeenAt, session.Method, session.Id == thisSession))
            .ToListAsync(cancellationToken);
    }

    public sealed record SessionRow(DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, SignInMethod Method, bool IsThisOne);
}
