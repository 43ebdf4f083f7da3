namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>Which roles go together.</summary>
public static class StaffRoles
{
    /// <summary>The roles that a coordinator gives in their own organisation; one person may have several.</summary>
    public static IReadOnlyList<StaffRole> OfPartners { get; } =
        [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    /// <summary>At least one, and nothing beside the coordinator of the network.</summary>
    public static bool GoTogether(IReadOnlyCollection<StaffRole> roles) =>
        roles.Count > 0 && (roles.Count == 1 || !roles.Contains(StaffRole.NetworkCoordinator));
}
