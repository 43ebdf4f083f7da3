using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Operations;

public static class OperationsFeature
{
    /// <summary>How the site is doing, for coordinators of the network: back-ups, jobs, messages, disks.</summary>
    public static void AddOperations(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<BackupState>();
        services.AddScoped<WorkState>();
        services.AddScoped<CheckState>();
        services.AddScoped<MachineState>();
        services.AddScoped<IStaffDeskPart, StateDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Operations", "State_Nav", OperationLinks.State, Policies.NetworkCoordinator, 95));
    }
}
