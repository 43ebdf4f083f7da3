using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Sent;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

/// <summary>For a coordinator: what went wrong or stays undone, and where people wait for a seat.</summary>
public sealed class CareDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int DaysBack = 14;
    const int MostRows = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 20;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => new(
        Say("Desk_Care_Title"),
        [.. await AlarmsAsync(cancellationToken), .. await UndoneAsync(cancellationToken), .. await WaitingAsync(cancellationToken)],
        Say("Desk_Care_None"),
        new DeskAction(Say("Desk_Care_Figures"), CalendarLinks.Figures));

    async Task<IEnumerable<DeskLine>> AlarmsAsync(CancellationToken cancellationToken)
    {
        var lines = (await JobAlarm.AllAsync(context, cancellationToken))
            .Select(alarm => new DeskLine(
                Say(alarm.TitleKey), Say(alarm.WhatKey, alarm.Found), null, MessageLinks.All, Say("Desk_Badge_Alarm"), IsUrgent: true))
            .ToList();
        var ceilings = await CeilingAlarm.AllAsync(context, BrusselsTime.At(clock.Today(), TimeOnly.MinValue), cancellationToken);
        lines.AddRange(ceilings.Select(alarm => new DeskLine(
            Say("Desk_Care_Ceiling"), texts.Dutch("Messages", alarm.WhatKey, alarm.Count), null, MessageLinks.All, Say("Desk_Badge_Alarm"), IsUrgent: true)));
        // What is older was seen, or is of no use to anybody any more.
        var since = clock.GetUtcNow().AddDays(-DaysBack);
        var failed = await context.OutboxMessages.CountAsync(
            m => (m.State == MessageState.Failed || m.State == MessageState.Unknown) && m.DoneAt >= since, cancellationToken);
        if (failed > 0)
        {
            lines.Add(new(
                Say(failed == 1 ? "Desk_Care_Failed_One" : "Desk_Care_Failed", failed), Say("Desk_Care_Failed_What"), null, MessageLinks.InState("mislukt"),
                Say("Desk_Badge_Failed"), IsUrgent: true));
        }
        return lines;
    }

    async Task<IEnumerable<DeskLine>> UndoneAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var open = await context.ClassSessions.CountAsync(
            s => s.Day < today && s.SignedOffAt == null && s.State == SessionState.Planned, cancellationToken);
        return open == 0 ? [] : [new(Say(open == 1 ? "Desk_Care_Open_One" : "Desk_Care_Open", open), Say("Desk_Care_Open_What"), null, TrainerLinks.ToSignOff, Say("Desk_Badge_Open"))];
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
