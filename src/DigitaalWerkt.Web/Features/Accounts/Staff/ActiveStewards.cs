using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>Who is an ICT-Steward today.</summary>
public static class ActiveStewards
{
    /// <summary>Stewards of all organisations who still work.</summary>
    public static IQueryable<StaffMember> FindStewards(this AppDbContext context) =>
        context.StaffMembers.Where(member => member.DisabledAt == null && member.Roles.Contains(StaffRole.Steward));
}
