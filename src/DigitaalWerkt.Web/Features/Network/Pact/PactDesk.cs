using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>For coordinators: actions of which nobody told anything for a long time, or that ended without a last word. Nothing when all is well.</summary>
public sealed class PactDesk(AppDbContext context, ReadPact read, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 39;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var late = (await read.RowsAsync(context.PactActions.Going().KeptBy(staff), cancellationToken))
            .Where(row => row.Lateness(today) is not null).ToList();
        return late.Count == 0
            ? null
            : new(
                texts.Pact("Pact_Desk"),
                [
                    .. late.OrderBy(row => row.LastOn ?? row.Action.KnownOn).Take(Most).Select(row => new DeskLine(
                        row.Action.Title, texts.Pact($"{row.Lateness(today)!.Value.Key()}_What"),
                        row.LastOn is { } last ? texts.Pact("Pact_Last_On", BelgianFormat.NumericDate(last)) : texts.Pact("Pact_Last_Never"),
                        PactLinks.TeamAction(row.Action.Id), texts.Pact(row.Lateness(today)!.Value.Key()))),
                ],
                "",
                new DeskAction(texts.Pact("Pact_Desk_All"), PactLinks.Kept))
            {
                Total = late.Count,
            };
    }
}
