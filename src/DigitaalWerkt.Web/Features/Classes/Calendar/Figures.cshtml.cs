using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>How full the classes are, who waits, and how many didn't come: facts about sessions, never about a person.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class FiguresModel(AppDbContext context, Texts texts, TimeProvider clock) : FilteredModel(context, texts)
{
    [BindProperty(Name = "van", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "tot", SupportsGet = true)]
    public DateOnly? Until { get; set; }

    public Period Period => Period.Read(From, Until, clock.Today());

    public IReadOnlyList<WeekFigures> Weeks { get; private set; } = [];
    public IReadOnlyList<SessionFigures> Waiting { get; private set; } = [];
    public IReadOnlyList<SessionFigures> Past { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FindChoicesAsync(cancellationToken);
        var sessions = await FindAsync(cancellationToken);
        Weeks = [.. sessions.GroupBy(session => BelgianWeek.MondayOf(session.Day))
            .OrderBy(week => week.Key)
            .Select(week => new WeekFigures(week.Key, week.Count(), week.Sum(s => s.Booked), week.Sum(s => s.Capacity)))];
        Waiting = [.. sessions.Where(session => session is { IsPast: false, Waiting: > 0 } or { IsPast: false, Offered: > 0 })];
        Past = [.. sessions.Where(session => session.IsPast).Reverse()];
    }

    async Task<IReadOnlyList<SessionFigures>> FindAsync(CancellationToken cancellationToken)
    {
        var (now, period) = (clock.GetUtcNow(), Period);
        // Guests of an event take part in no class: events are counted apart, when somebody asks for them.
        var asked = Sessions.Where(s => s.State == SessionState.Planned && s.Day >= period.From && s.Day <= period.Until
            && (Audience != null || !Context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == Planning.Audience.Network)));
        var sessions = await (
            from session in asked
            join plan in Context.CoursePlans on session.CoursePlanId equals plan.Id
            join room in Context.Rooms on session.RoomId equals room.Id
            join location in Context.Locations on room.LocationId equals location.Id
            orderby session.StartsAt, session.Id
            select new SessionFigures(
                session.Id, session.Day, session.Begins, plan.Title, location.Name, session.Booked, session.Capacity, session.EndsAt <= now,
                Context.Bookings.Count(b => b.SessionId == session.Id && b.State == BookingState.Waiting),
                Context.Bookings.Count(b => b.SessionId == session.Id && b.State == BookingState.Offered)))
            .ToListAsync(cancellationToken);
        var attendance = (await Context.Bookings
            .Where(b => b.State == BookingState.Confirmed && asked.Any(s => s.Id == b.SessionId && s.EndsAt <= now))
            .Select(b => new
            {
                b.SessionId,
                Kind = Context.AttendanceEntries.LastFirst().Where(e => e.BookingId == b.Id)
                    .Select(e => (AttendanceKind?)e.Kind).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken)).ToLookup(booking => booking.SessionId, booking => booking.Kind);
        return [.. sessions.Select(session => session with
        {
            Came = attendance[session.Id].Count(kind => kind is AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.LeftEarly),
            Excused = attendance[session.Id].Count(kind => kind is AttendanceKind.Excused),
            Absent = attendance[session.Id].Count(kind => kind is AttendanceKind.Absent),
            NotNoted = attendance[session.Id].Count(kind => kind is null),
        })];
    }
}
