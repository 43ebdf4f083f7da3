using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

static class SignedInMember
{
    /// <summary>The staff member who asks, to change something about them.</summary>
    public static Task<StaffMember> SignedInMemberAsync(
        this AppDbContext context, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var id = person.StaffMemberId;
        return context.StaffMembers.SingleAsync(member => member.Id == id, cancellationToken);
    }
}
