using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>What came to the organisation of whoever asks, and what it sent; nobody else's.</summary>
public sealed class ReferralList(AppDbContext context)
{
    /// <summary>As many as a list shows.</summary>
    public const int Most = 200;

    /// <summary>What goes on first: of that, what is due first. Then what ended last.</summary>
    public async Task<IReadOnlyList<ReferralRow>> ReadAsync(ReferralSide side, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var all = Of(side, staff.OrganisationId);
        var open = await Rows(all.Where(r => r.EndedAt == null), side)
            .OrderBy(row => row.Referral.DueAt == null).ThenBy(row => row.Referral.DueAt).ThenByDescending(row => row.Referral.Since)
            .ThenBy(row => row.Referral.Id).Take(Most).ToListAsync(cancellationToken);
        // A question of its own, so that years of what ended stay behind their index.
        var ended = await Rows(all.Where(r => r.EndedAt != null).OrderByDescending(r => r.EndedAt).ThenBy(r => r.Id).Take(Most - open.Count), side)
            .ToListAsync(cancellationToken);
        return [.. open, .. ended];
    }

    /// <summary>What waits for the own organisation: to be read, to be answered, to be spoken to.</summary>
    public async Task<IReadOnlyList<ReferralRow>> WaitingAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await Rows(Of(ReferralSide.Receiver, staff.OrganisationId).Where(r => r.DueAt != null), ReferralSide.Receiver)
            .OrderBy(row => row.Referral.DueAt).ThenBy(row => row.Referral.Id).Take(Most).ToListAsync(cancellationToken);

    /// <summary>What the own organisation sent, and the other side lets wait for too long.</summary>
    public async Task<IReadOnlyList<ReferralRow>> LateAsync(
        DateTimeOffset now, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await Rows(Of(ReferralSide.Sender, staff.OrganisationId).Where(r => r.DueAt <= now), ReferralSide.Sender)
            .OrderBy(row => row.Referral.DueAt).ThenBy(row => row.Referral.Id).Take(Most).ToListAsync(cancellationToken);

    /// <summary>Open ones of this client, which the own organisation sent.</summary>
    public async Task<IReadOnlyList<ReferralRow>> OpenOfAsync(string personKey, Guid organisationId, CancellationToken cancellationToken) =>
        await Rows(
                Of(ReferralSide.Sender, organisationId).Where(r => r.EndedAt == null
                    && context.People.Any(p => p.Id == r.PersonId && p.PersonKey == personKey && p.OrganisationId == organisationId)),
                ReferralSide.Sender)
            .OrderBy(row => row.Referral.SentAt).ToListAsync(cancellationToken);

    IQueryable<Referral> Of(ReferralSide side, Guid own) => side == ReferralSide.Sender
        ? context.Referrals.AsNoTracking().Where(r => r.FromOrganisationId == own)
        : context.Referrals.AsNoTracking().Where(r => r.ToOrganisationId == own);

    IQueryable<ReferralRow> Rows(IQueryable<Referral> referrals, ReferralSide side)
    {
        var isSender = side == ReferralSide.Sender;
        return referrals.Select(r => new ReferralRow
        {
            Referral = r,
            Person = isSender || r.IsShared ? context.People.Where(p => p.Id == r.PersonId).Select(p => p.FirstName).SingleOrDefault() : null,
            Other = context.Organisations.Where(o => o.Id == (isSender ? r.ToOrganisationId : r.FromOrganisationId)).Select(o => o.Name).SingleOrDefault()
                ?? context.Initiatives.Where(i => i.Id == r.InitiativeId).Select(i => i.Name).Single(),
        });
    }
}
