using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Referrals.Follow;
using DigitaalWerkt.Web.Features.Referrals.Open;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Paper;

/// <summary>Reads the slip of a referral that the own organisation sent and that goes on.</summary>
public sealed class ReadSlip(AppDbContext context, ReadReferral read)
{
    /// <returns>Null when there is none to give.</returns>
    public async Task<ReferralSlip?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, staff, cancellationToken) is not { IsSender: true, Person: not null, Referral: { IsOpen: true } referral } view)
        {
            return null;
        }
        var initiative = await context.Initiatives.AsNoTracking().SingleOrDefaultAsync(i => i.Id == referral.InitiativeId, cancellationToken);
        var bring = referral.MomentKind == MomentKind.Class
            ? await (
                from booking in context.Bookings
                join session in context.ClassSessions on booking.SessionId equals session.Id
                join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
                where booking.Id == referral.MomentId
                select plan.Bring).SingleOrDefaultAsync(cancellationToken)
            : null;
        return new(view, initiative, bring);
    }
}
