using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>Who coordinates an organisation today, and where nobody does.</summary>
public static class ActiveCoordinators
{
    /// <summary>Coordinators of organisations who still work; not those of the network.</summary>
    public static IQueryable<StaffMember> FindCoordinators(this AppDbContext context) =>
        context.StaffMembers.Where(member => member.DisabledAt == null && member.Roles.Contains(StaffRole.Coordinator));

    /// <summary>Organisations that take part and that nobody coordinates.</summary>
    public static IQueryable<Organisation> FindWithoutCoordinator(this AppDbContext context)
    {
        var coordinators = context.FindCoordinators();
        return context.Organisations.Where(o => o.ArchivedAt == null && !coordinators.Any(member => member.OrganisationId == o.Id));
    }
}
