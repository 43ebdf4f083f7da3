using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For who gives classes: those of today, else the next ones, and the lists that are still open. One tap to the list.</summary>
public sealed class TrainerDesk(Roster roster, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int DaysAhead = 30;
    const int Most = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Trainer];

    public int Order => 10;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, today) = (staff.StaffMemberId, clock.Today());
        // Own classes only, also for a trainer who coordinates as well.
        var sessions = await roster.ReadAsync(
            roster.VisibleTo(staff).Where(s => s.TrainerId == me && s.Day <= today.AddDays(DaysAhead)
                && (s.Day >= today || (s.SignedOffAt == null && s.State == SessionState.Planned))),
            cancellationToken);
        var now = sessions.Where(s => s.Session.Day == today).ToList();
        var next = now.Find(s => s.IsOpenAt(clock.GetUtcNow()));
        var shown = now.Count > 0 ? now : [.. sessions.Where(s => s.Session.Day > today).Take(Most - 1)];
        return new(
            Say("Desk_Trainer_Title"),
            [.. shown.Select(Line), .. sessions.Where(s => s.Session.Day < today).Take(Most).Select(Open)],
            Say("Desk_Trainer_None"),
            new DeskAction(Say("Desk_Trainer_All"), TrainerLinks.All))
        {
            First = next is null ? null : new(Say("Desk_Trainer_List", $"{next.Session.Begins:HH.mm}"), TrainerLinks.Session(next.Session.Id)),
        };
    }

    DeskLine Line(RosterSession row)
    {
        var (session, now) = (row.Session, clock.GetUtcNow());
        var isToday = session.Day == clock.Today();
        var badge = row.IsCancelled ? "Desk_Badge_Cancelled"
            : row.IsFrozen ? "Desk_Badge_SignedOff"
            : session.StartsAt <= now && now < session.EndsAt ? "Desk_Badge_Now"
            : isToday ? "Desk_Badge_Today" : null;
        return new(
            isToday ? SessionTime.Hours(session.Begins, session.Ends) : SessionTime.Short(session.Day, session.Begins, session.Ends), row.Title,
            Say("Desk_Place_Seats", row.Place, row.Room, session.Booked, session.Capacity), TrainerLinks.Session(session.Id),
            badge is null ? null : Say(badge), badge == "Desk_Badge_Now");
    }

    DeskLine Open(RosterSession row) => new(
        SessionTime.Short(row.Session.Day, row.Session.Begins, row.Session.Ends), row.Title, row.Place, TrainerLinks.Session(row.Session.Id),
        Say("Desk_Badge_Open"), IsUrgent: true);

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
