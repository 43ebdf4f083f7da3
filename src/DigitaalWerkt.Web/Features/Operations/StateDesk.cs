using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>For coordinators of the network: what of the site asks for a person. Nothing when all is well.</summary>
public sealed class StateDesk(BackupState backups, WorkState work, MachineState machine, Texts texts) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.NetworkCoordinator];

    public int Order => 17;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        List<StateLine> wrong =
        [
            .. (await backups.ReadAsync(cancellationToken)).Where(line => line.IsWrong),
            .. (await work.JobsAsync(cancellationToken)).Where(line => line.IsWrong),
            .. (await work.MessagesAsync(cancellationToken)).Where(line => line.IsWrong),
            .. machine.Limits().Where(line => line.IsWrong),
        ];
        return wrong.Count == 0 ? null : new(
            Say("State_Title"),
            [.. wrong.Take(Most).Select(Line)],
            Empty: "", new DeskAction(Say("State_All"), OperationLinks.State));
    }

    DeskLine Line(StateLine line) =>
        new(line.What, line.Do ?? line.How, null, OperationLinks.State, Say("State_Badge"), IsUrgent: true);

    string Say(string key) => texts.Dutch("Operations", key);
}
