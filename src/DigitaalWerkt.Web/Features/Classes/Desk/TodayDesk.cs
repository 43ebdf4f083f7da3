using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For coordinators: all classes of today.</summary>
public sealed class TodayDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 10;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 15;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var sessions = await context.ClassSessions.Where(s => s.Day == today).WithPlace(context).Take(Most).ToListAsync(cancellationToken);
        return new(
            Say("Desk_Today_Title"), [.. sessions.Select(Line)], Say("Desk_Today_None"),
            new DeskAction(Say("Desk_Today_Week"), PlanningLinks.Sessions), new DeskAction(Say("Desk_Today_Plan"), PlanningLinks.NewSessions));
    }

    DeskLine Line(SessionRow session)
    {
        var now = clock.GetUtcNow();
        var badge = session.State == SessionState.Cancelled ? "Desk_Badge_Cancelled"
            : session.SignedOffAt is not null ? "Desk_Badge_SignedOff"
            : session.StartsAt <= now && now < session.EndsAt ? "Desk_Badge_Now" : null;
        return new(
            session.Hours, session.Title, Say("Desk_Place_Seats", session.Place, session.Room, session.Booked, session.Capacity), PlanningLinks.Session(session.Id),
            badge is null ? null : Say(badge));
    }

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
