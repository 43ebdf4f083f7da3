using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>How the site is doing, in plain words, with what to do.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StateModel(BackupState backups, WorkState work, CheckState checks, MachineState machine) : PageModel
{
    /// <summary>By the key of their heading.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<StateLine> Lines)> Parts { get; private set; } = [];

    /// <summary>What asks for a person.</summary>
    public IEnumerable<StateLine> Wrong => Parts.SelectMany(part => part.Lines).Where(line => line.IsWrong);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Parts =
    [
        ("State_Backups", await backups.ReadAsync(cancellationToken)),
        ("State_Checks", await checks.ReadAsync(cancellationToken)),
        ("State_Messages", await work.MessagesAsync(cancellationToken)),
        ("State_Jobs", await work.JobsAsync(cancellationToken)),
        ("State_Room", await machine.RoomAsync(cancellationToken)),
        ("State_Programs", await machine.ProgramsAsync(cancellationToken)),
    ];
}
