using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For a coordinator: which lists stay open, which class lost its trainer, and where people wait for a seat.</summary>
public sealed class CareDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int MostRows = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 20;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => new(
        Say("Desk_Care_Title"),
        [.. await UndoneAsync(cancellationToken), .. await WithoutTrainerAsync(cancellationToken), .. await WaitingAsync(cancellationToken)],
        Say("Desk_Care_None"),
        new DeskAction(Say("Desk_Care_Figures"), CalendarLinks.Figures));

    async Task<IEnumerable<DeskLine>> UndoneAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var open = await context.ClassSessions.CountAsync(
            s => s.Day < today && s.SignedOffAt == null && s.State == SessionState.Planned, cancellationToken);
        return open == 0 ? [] : [new(Say(open == 1 ? "Desk_Care_Open_One" : "Desk_Care_Open", open), Say("Desk_Care_Open_What"), null, TrainerLinks.ToSignOff, Say("Desk_Badge_Open"))];
    }

    /// <summary>Classes whose trainer stopped, or is no trainer any more, since they were planned.</summary>
    async Task<IEnumerable<DeskLine>> WithoutTrainerAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stopped = context.StaffMembers.Where(m => m.DisabledAt != null || !m.Roles.Contains(StaffRole.Trainer));
        var rows = await context.ClassSessions
            .Where(s => s.State == SessionState.Planned && s.StartsAt > now && stopped.Any(m => m.Id == s.TrainerId))
            .WithPlace(context).Take(MostRows).ToListAsync(cancellationToken);
        return rows.Select(session => new DeskLine(
            Say("Desk_Care_Stopped"), session.Title, $"{session.When} · {session.Place}", PlanningLinks.Session(session.Id), IsUrgent: true));
    }

    async Task<IEnumerable<DeskLine>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var waiting = context.Bookings.Where(b => b.State == BookingState.Waiting);
        var rows = await context.ClassSessions
            .Where(s => s.State == SessionState.Planned && s.StartsAt > now && waiting.Any(b => b.SessionId == s.Id))
            .WithPlace(context).Take(MostRows)
            .Select(s => new { Session = s, Count = waiting.Count(b => b.SessionId == s.Session.Id) })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new DeskLine(
            Say("Desk_Care_Waiting", row.Count), row.Session.Title, $"{row.Session.When} · {row.Session.Place}", PlanningLinks.Session(row.Session.Id)));
    }

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
