using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>The staff of the organisation of who asks.</summary>
public sealed class Colleagues(AppDbContext context)
{
    /// <summary>Oneself first, then the others by name.</summary>
    public async Task<IReadOnlyList<Colleague>> ListAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (own, me) = (staff.OrganisationId, staff.StaffMemberId);
        return await context.StaffMembers.Where(m => m.OrganisationId == own && m.DisabledAt == null)
            .OrderByDescending(m => m.Id == me).ThenBy(m => m.Name)
            .Select(m => new Colleague(m.Id, m.Name, m.Email!))
            .ToListAsync(cancellationToken);
    }
}
