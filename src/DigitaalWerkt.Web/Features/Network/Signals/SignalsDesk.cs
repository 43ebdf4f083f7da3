using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>For coordinators: signals that nobody follows, or of which the day of the next step has come. Nothing when all is well.</summary>
public sealed class SignalsDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 38;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var all = context.Signals.FollowedBy(staff)
            .Where(s => s.State != SignalState.Bundled && s.State != SignalState.Closed && (s.OwnerId == null || s.NextOn == null || s.NextOn <= today));
        // Nobody has read those without an owner yet, so days that are over don't hide them.
        var waiting = await all
            .OrderBy(s => s.OwnerId != null).ThenBy(s => s.NextOn == null).ThenBy(s => s.NextOn).ThenBy(s => s.Number).Take(Most)
            .Select(s => new { s.Id, s.Number, s.What, s.State, s.OwnerId, s.NextOn }).ToListAsync(cancellationToken);
        return waiting.Count == 0
            ? null
            : new(
                texts.Signal("Signal_Desk"),
                [
                    .. waiting.Select(s => new DeskLine(
                        texts.Signal("Signal_Called", s.Number), s.What,
                        s.OwnerId is null ? texts.Signal("Signal_Desk_Nobody")
                        : s.NextOn is { } day ? texts.Signal("Signal_Next_On", BelgianFormat.NumericDate(day))
                        : texts.Signal("Signal_Next_None"),
                        SignalLinks.Followed(s.Id), texts.State(s.State), IsUrgent: s.NextOn < today)),
                ],
                "",
                new DeskAction(texts.Signal("Signal_Desk_All"), $"{SignalLinks.Follow}?{SignalLinks.ShownField}={SignalLinks.Left}"))
            {
                Total = waiting.Count < Most ? waiting.Count : await all.CountAsync(cancellationToken),
            };
    }
}
