using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>The sessions of staff, which live in the database: ending one ends it at once on every instance of the site.</summary>
public sealed class StaffSessions(AppDbContext context, TimeProvider clock)
{
    /// <summary>Begins a session; also throws away those that have run out.</summary>
    /// <returns>The key for the browser.</returns>
    public async Task<string> StartAsync(StaffMember member, SignInMethod method, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = SecretKey.New();
        await context.StaffSessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        context.StaffSessions.Add(new StaffSession(SecretKey.Hash(key), member, method, now));
        await context.SaveChangesAsync(cancellationToken);
        return key;
    }

    /// <summary>The session of this key with the person as they are now, or null when it has ended.</summary>
    public async Task<LiveSession?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = SecretKey.Hash(key);
        var idleSince = now - StaffSession.Idle;
        var found = await context.StaffSessions
            .Where(session => session.KeyHash == hash && session.ExpiresAt > now && session.LastSeenAt > idleSince)
            .Join(
                context.StaffMembers.Where(member => member.DisabledAt == null),
                session => new { Id = session.StaffMemberId, session.Stamp },
                member => new { member.Id, Stamp = member.SecurityStamp! },
                (session, member) => new
                {
                    session.LastSeenAt,
                    Live = new LiveSession(
                        session.Id, session.Method, member.Id, member.Name, member.OrganisationId, member.Organisation!.Name, member.Roles),
                })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is not null && found.LastSeenAt <= now - StaffSession.SeenEvery)
        {
            await context.StaffSessions.Where(session => session.Id == found.Live.Id)
                .ExecuteUpdateAsync(change => change.SetProperty(session => session.LastSeenAt, now), cancellationToken);
        }
        return found?.Live;
    }

    public async Task EndAsync(string key, CancellationToken cancellationToken)
    {
        var hash = SecretKey.Hash(key);
        await context.StaffSessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync(cancellationToken);
    }
}

/// <summary>A session that holds, with what a page needs to know about the person.</summary>
public sealed record LiveSession(
    Guid Id, SignInMethod Method, Guid StaffMemberId, string Name, Guid OrganisationId, string Organisation,
    IReadOnlyList<StaffRole> Roles);
