using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>All sessions of a week or a month, Monday first.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, Texts texts, TimeProvider clock) : FilteredModel(context, texts)
{
    /// <summary>A day of the week that is asked for.</summary>
    [BindProperty(Name = "week", SupportsGet = true)]
    public DateOnly? Week { get; set; }

    /// <summary>A day of the month that is asked for; it goes before the week.</summary>
    [BindProperty(Name = "maand", SupportsGet = true)]
    public DateOnly? Month { get; set; }

    /// <summary>How many were just planned, to say so.</summary>
    [BindProperty(Name = "gepland", SupportsGet = true)]
    public int? Planned { get; set; }

    public bool IsMonth { get; private set; }

    /// <summary>The Monday of the week, or the first of the month.</summary>
    public DateOnly First { get; private set; }

    public DateOnly Previous => IsMonth ? First.AddMonths(-1) : First.AddDays(-BelgianWeek.Days);
    public DateOnly Next => IsMonth ? First.AddMonths(1) : First.AddDays(BelgianWeek.Days);
    public DateOnly Today => clock.Today();

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    /// <summary>Those of the week or month itself, without the days around a month.</summary>
    public int Count => Days.Where(day => !day.IsOutside).Sum(day => day.Sessions.Count);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var month = Typed.Possible(Month);
        IsMonth = month is not null;
        First = month is { } m ? new(m.Year, m.Month, 1) : BelgianWeek.MondayOf(Typed.Possible(Week) ?? Today);
        var begin = BelgianWeek.MondayOf(First);
        var end = IsMonth ? BelgianWeek.MondayOf(First.AddMonths(1).AddDays(-1)).AddDays(BelgianWeek.Days - 1) : begin.AddDays(BelgianWeek.Days - 1);
        await FindChoicesAsync(cancellationToken);
        var closings = await Context.ClosingDays.AsNoTracking().Where(d => d.First <= end && d.Last >= begin).ToListAsync(cancellationToken);
        var sessions = (await FindAsync(begin, end, cancellationToken)).ToLookup(session => session.Day);
        Days = [.. Enumerable.Range(0, end.DayNumber - begin.DayNumber + 1).Select(begin.AddDays).Select(day => new CalendarDay(
            day, day == Today, IsMonth && day.Month != First.Month,
            closings.FirstOrDefault(closing => closing.Holds(day))?.Name, [.. sessions[day]]))];
    }

    Task<List<CalendarRow>> FindAsync(DateOnly begin, DateOnly end, CancellationToken cancellationToken) => (
        from session in Sessions
        where session.Day >= begin && session.Day <= end
        join plan in Context.CoursePlans on session.CoursePlanId equals plan.Id
        join room in Context.Rooms on session.RoomId equals room.Id
        join location in Context.Locations on room.LocationId equals location.Id
        join member in Context.StaffMembers on session.TrainerId equals member.Id into trainers
        from trainer in trainers.DefaultIfEmpty()
        orderby session.StartsAt, session.Id
        select new CalendarRow(
            session.Id, session.Day, session.Begins, session.Ends, plan.Title, location.Name, room.Name, trainer.Name, session.Booked, session.Capacity,
            Context.Bookings.Count(b => b.SessionId == session.Id && b.State == BookingState.Waiting), session.State == SessionState.Cancelled))
        .ToListAsync(cancellationToken);
}
